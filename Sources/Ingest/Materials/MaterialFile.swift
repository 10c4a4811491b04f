import Survey

/// A small CSV file of material, one text a field, with the place of each.
struct MaterialFile {
  /// A data row: the texts of the wanted columns, in the order they were asked for.
  struct Row {
    let texts: [String]
    fileprivate let line: Int
    fileprivate let offset: Int
  }

  let input: InputFile
  let rows: [Row]
  let warnings: [Diagnostic]
  private let fields: [Int]
  private let locator: CSVLocator
  private let path: String

  /// Reads the named columns of a file; each must be there exactly once.
  init(
    _ file: String, in folder: StudyFolder, delimiter: UInt8 = UInt8(ascii: ","), columns: [String]
  ) throws(RejectedInput) {
    path = folder.path(of: file)
    locator = CSVLocator(path: path, displayPath: path, delimiter: delimiter)
    var header = HeaderColumns(columns, path: path, locator: locator)
    var rows: [Row] = []
    let summary = try CSVReader(path: path, displayPath: path, delimiter: delimiter).read(
      header: { header.find(in: $0, line: $1) },
      record: { record in
        guard header.diagnostics.isEmpty else { return }
        rows.append(
          Row(
            texts: header.places.map { record.text($0) }, line: record.line,
            offset: record.offset))
      }, progress: nil)
    guard header.diagnostics.isEmpty else {
      throw RejectedInput(diagnostics: header.diagnostics)
    }
    fields = header.places
    self.rows = rows
    warnings = summary.warnings
    input = InputFile(name: file, rows: summary.records, blankLines: summary.blankLineCount)
  }

  /// A fault at a field of a row, both counted from 0.
  func fault(_ message: String, row: Int, column: Int, remedy: String? = nil) -> Diagnostic {
    let place = (offset: rows[row].offset, line: rows[row].line, field: fields[column])
    let found = locator.locate([place]).first
    return Diagnostic(
      path: path, position: found?.0, message: message, remedy: remedy,
      sourceLine: found?.sourceLine)
  }

  /// A fault of the file as a whole.
  func fault(_ message: String, remedy: String? = nil) -> Diagnostic {
    Diagnostic(path: path, position: nil, message: message, remedy: remedy)
  }

  /// The physical line a row begins on.
  func line(ofRow row: Int) -> Int { rows[row].line }
}
