/// Rows that a recipe made, ready to be written.
package struct MadeRows: Sendable, Equatable {
  /// The file, relative to the recipe's folder.
  package let file: String
  package let header: [String]
  package let rows: [[String]]

  package init(file: String, header: [String], rows: [[String]]) {
    self.file = file
    self.header = header
    self.rows = rows
  }
}
