/// One file of evidence that a study file names.
package struct SourceFile: Sendable, Equatable {
  /// How the file is laid out.
  package enum Format: String, Sendable, CaseIterable {
    /// One row a respondent, one column a question (or an option of one).
    case plain
    /// One row a coded passage and theme.
    case excerpts
    /// One row a figure that stands in print.
    case publishedFigures = "published-figures"
  }

  /// The key under `sources:`; the plan refers to the file by it.
  package let name: String
  /// The path, relative to the study file's folder.
  package let file: String
  package let format: Format
  /// The column that names the respondent; `nil` where the file has none.
  package let respondentColumn: String?
  /// The one character between fields.
  package let delimiter: UInt8

  package init(
    name: String, file: String, format: Format, respondentColumn: String?,
    delimiter: UInt8 = UInt8(ascii: ",")
  ) {
    self.name = name
    self.file = file
    self.format = format
    self.respondentColumn = respondentColumn
    self.delimiter = delimiter
  }
}
