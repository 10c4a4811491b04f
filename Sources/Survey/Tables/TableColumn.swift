/// One group of a table's columns: the total, or a banner point.
package struct TableColumn: Sendable, Equatable {
  /// The banner question, or the breakdown of a count; `nil` for the total.
  package let question: Question.ID?
  /// The option's value; `*` for the total.
  package let value: String
  package let label: String
  /// The banner question's own words, printed before the label; empty for the total.
  package let heading: String
  /// The wave, the date (`yyyy-mm-dd`) or the span of either (`first/last`) that the numbers are of;
  /// `nil` where the study has a single time.
  package let wave: String?
  /// The measures of the column where they aren't those of the table; `nil` where they are.
  package let measures: [Measure]?

  package init(
    question: Question.ID?, value: String, label: String, heading: String, wave: String? = nil,
    measures: [Measure]? = nil
  ) {
    self.question = question
    self.value = value
    self.label = label
    self.heading = heading
    self.wave = wave
    self.measures = measures
  }

  /// The column of everyone in the table.
  package static let total = TableColumn(question: nil, value: "*", label: "All", heading: "")
}
