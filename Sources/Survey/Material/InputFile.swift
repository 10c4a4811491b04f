/// A file that was read, with what came of it.
package struct InputFile: Sendable, Equatable {
  /// The file as the study file names it.
  package let name: String
  /// Data rows, without the header.
  package let rows: Int
  /// Empty lines that hold no row.
  package let blankLines: Int
  /// How an export was taken, in plain lines; empty for a file of our own formats in UTF-8.
  package let account: [String]

  package init(name: String, rows: Int, blankLines: Int, account: [String] = []) {
    self.name = name
    self.rows = rows
    self.blankLines = blankLines
    self.account = account
  }
}
