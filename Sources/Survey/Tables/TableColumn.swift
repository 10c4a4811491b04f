/// One group of a table's columns: the total, or a banner point.
package struct TableColumn: Sendable, Equatable {
  /// The banner question; `nil` for the total.
  package let question: Question.ID?
  /// The option's value; `*` for the total.
  package let value: String
  package let label: String
  /// The banner question's own words, printed before the label; empty for the total.
  package let heading: String

  package init(question: Question.ID?, value: String, label: String, heading: String) {
    self.question = question
    self.value = value
    self.label = label
    self.heading = heading
  }

  /// The column of everyone in the table.
  package static let total = TableColumn(question: nil, value: "*", label: "All", heading: "")
}
