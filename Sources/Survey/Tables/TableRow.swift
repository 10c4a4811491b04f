/// One row of a table: a response option, a net, a theme, a segment, a published figure.
package struct TableRow: Sendable, Equatable {
  /// What the row is to its table.
  package enum Role: Sendable, Equatable {
    /// A part; the parts of a single-response question make up the base.
    case part
    /// Options counted together.
    case net
    /// A theme with so many themes above it.
    case theme(depth: Int)
    /// The whole base.
    case total
    /// Respondents who were asked and gave no answer; told below the table.
    case missing
    /// Respondents who weren't asked; told below the table.
    case notAsked
  }

  /// The option's value, `net:name`, `*`, `missing`, `not_asked`, a theme's or a figure's name.
  package let value: String
  package let label: String
  package let role: Role
  /// Words that stand in columns of their own before the numbers; one for each of the table's
  /// `descriptors` but the test.
  package let descriptions: [String]
  /// The test that its numbers are of, which stands after the descriptions; `nil` in every other sort of
  /// table.
  package let test: TableTest?
  /// What `findings.csv` notes of the row; empty where nothing is.
  package let remark: String

  package init(
    value: String, label: String, role: Role, descriptions: [String] = [],
    test: TableTest? = nil, remark: String = ""
  ) {
    self.value = value
    self.label = label
    self.role = role
    self.descriptions = descriptions
    self.test = test
    self.remark = remark
  }

  /// The same row with another remark.
  package func with(remark: String) -> TableRow {
    TableRow(
      value: value, label: label, role: role, descriptions: descriptions, test: test,
      remark: remark)
  }
}
