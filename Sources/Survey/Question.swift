/// Something asked once of each respondent.
package struct Question: Sendable {
  /// A question's name in the study file.
  package struct ID: Hashable, Sendable {
    package let name: String

    package init(_ name: String) {
      self.name = name
    }
  }

  /// What an answer to the question is.
  package enum Kind: Sendable {
    /// One of the options.
    case single(OptionList)
    /// One of the options, which have an order.
    case scale(OptionList)
    /// Any number of the options.
    case multiple(OptionList)
    /// The options, called items, in the respondent's own order, all of them or some.
    case ranking(OptionList)
    /// A decimal number in the given unit ("years"); the unit may be empty.
    case number(unit: String)
    /// One of the whole numbers from 0 to 10, by which the respondent would recommend something.
    case nps(OptionList)
    /// A day of the calendar.
    case date
    /// The respondent's own words.
    case text
  }

  package let id: ID
  /// The question's wording.
  package let text: String
  /// A short form of the wording for table headings; the wording itself where none is given.
  package let label: String
  package let kind: Kind
  package let layout: ColumnLayout
  /// The cell values that stand for no answer.
  package let missing: [String]
  /// Who was asked; `nil` where everyone was.
  package let askedWhen: Condition?
  /// What else a cell may hold.
  package let cells: CellRules

  package init(
    id: ID, text: String, label: String? = nil, kind: Kind, layout: ColumnLayout, missing: [String],
    askedWhen: Condition?, cells: CellRules = .strict
  ) {
    self.id = id
    self.text = text
    self.label = label ?? text
    self.kind = kind
    self.layout = layout
    self.missing = missing
    self.askedWhen = askedWhen
    self.cells = cells
  }

  /// The same question, asked of those for whom the condition holds.
  package func asked(when condition: Condition?) -> Question {
    Question(
      id: id, text: text, label: label, kind: kind, layout: layout, missing: missing,
      askedWhen: condition, cells: cells)
  }

  /// The response options; `nil` for a number, a date or a text, and for a ranking, whose answers are no
  /// options but orders of them.
  package var optionList: OptionList? {
    switch kind {
    case .single(let list), .scale(let list), .nps(let list), .multiple(let list): list
    case .ranking, .number, .date, .text: nil
    }
  }

  /// The items of a ranking; `nil` for every other question.
  package var rankedItems: OptionList? {
    if case .ranking(let list) = kind { list } else { nil }
  }

  /// Whether a respondent may give several answers.
  package var isMultipleResponse: Bool {
    switch kind {
    case .multiple: true
    case .single, .scale, .nps, .ranking, .number, .date, .text: false
    }
  }
}
