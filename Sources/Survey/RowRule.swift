/// A declared reason for which rows of a file of responses are left out, and counted.
package struct RowRule: Sendable, Equatable {
  /// What the rule looks at.
  package enum Test: Sendable, Equatable {
    /// All of the columns hold one of their texts.
    case when([Cells])
    /// Some of the columns holds none of its texts.
    case unless([Cells])
    /// No question is answered.
    case unanswered
    /// An earlier row has the same texts in these columns, not all of them empty.
    case repeats([String])
  }

  /// A column and the texts looked for in it, of which an empty one is an empty cell.
  package struct Cells: Sendable, Equatable {
    package let column: String
    package let texts: [String]

    package init(column: String, texts: [String]) {
      self.column = column
      self.texts = texts
    }
  }

  /// Why, in the words that are printed: "survey previews".
  package let reason: String
  package let test: Test

  package init(reason: String, test: Test) {
    self.reason = reason
    self.test = test
  }

  /// The columns it looks at.
  package var columnNames: [String] {
    switch test {
    case .when(let cells), .unless(let cells): cells.map(\.column)
    case .repeats(let columns): columns
    case .unanswered: []
    }
  }
}
