/// What a study calls those its rows are about: respondents, trainees, resources.
package struct RespondentWords: Sendable, Equatable {
  /// Whether they can be asked and answer.
  package enum Nature: String, Sendable, CaseIterable {
    /// Someone was asked, and answered or didn't.
    case people
    /// Something has an entry or none.
    case things
  }

  package let one: String
  package let many: String
  package let nature: Nature

  package init(one: String, many: String, nature: Nature = .people) {
    self.one = one
    self.many = many
    self.nature = nature
  }

  /// The words of a study that chooses none of its own.
  package static let respondents = RespondentWords(one: "respondent", many: "respondents")

  /// The plural at the start of a sentence or a heading.
  package var heading: String { many.prefix(1).uppercased() + many.dropFirst() }
}
