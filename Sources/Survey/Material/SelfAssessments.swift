/// What respondents say of themselves, held against a framework's items.
package struct SelfAssessments: Sendable, Equatable {
  /// What a respondent says of an item; a blank is no answer, and not a "no".
  package enum Answer: String, Sendable, CaseIterable {
    case yes
    case partly
    case no
  }

  /// One respondent.
  package struct Respondent: Sendable, Equatable {
    package let name: String
    /// The place of the level the respondent is at; `nil` where it wasn't stated.
    package let level: Int?
    /// By level, then item; `nil` for a blank, and for an item that the file has no column for.
    package let answers: [[Answer?]]

    package init(name: String, level: Int?, answers: [[Answer?]]) {
      self.name = name
      self.level = level
      self.answers = answers
    }
  }

  /// An item by its level's place and its own place in the level.
  package struct Place: Sendable, Hashable {
    package let level: Int
    package let item: Int

    package init(level: Int, item: Int) {
      self.level = level
      self.item = item
    }
  }

  package let respondents: [Respondent]
  /// Items that the file has no column for, so that nobody was asked; their answers are all `nil`
  /// and aren't blanks.
  package let notAsked: Set<Place>

  package init(respondents: [Respondent], notAsked: Set<Place> = []) {
    self.respondents = respondents
    self.notAsked = notAsked
  }
}
