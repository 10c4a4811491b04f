import Survey

/// A small CSV file of material, one text a field, with the place of each.
struct MaterialFile {
  /// A data row: the texts of the columns asked for, in that order, then of the optional ones, then
  /// of those asked for by place; an optional column that isn't there has no text in any row.
  struct Row {
    let texts: [String]
    fileprivate let line: Int
    fileprivate let offset: Int
  }

  let input: InputFile
  let rows: [Row]
  let warnings: [Diagnostic]
  /// The columns that were asked for and are there, in that order.
  let columns: [String]
  /// The field of each column asked for; `nil` for an optional one that isn't there.
  private let fields: [Int?]
  private let headerLine: Int
  private let locator: CSVLocator
  private let path: String

  /// Reads the named columns of a file that isn't a source: UTF-8, with commas.
  init(
    _ file: String, in folder: StudyFolder, columns: [String], optional: [String] = []
  ) throws(RejectedInput) {
    let path = folder.path(of: file)
    try self.init(
      DelimitedText(utf8At: path, displayPath: path), name: file, optional: optional
    ) { _ in columns }
  }

  /// Reads the named columns of a source; each must be there exactly once, an optional one at most.
  init(
    _ source: SourceFile, in folder: StudyFolder, columns: [String], optional: [String] = []
  ) throws(RejectedInput) {
    try self.init(
      DelimitedText(source, in: folder), name: source.inputName, optional: optional
    ) { _ in columns }
  }

  /// Reads the columns that are chosen of the header's names; each must be there exactly once.
  init(
    _ source: SourceFile, in folder: StudyFolder, choosing chosen: ([String]) -> [String]
  ) throws(RejectedInput) {
    try self.init(DelimitedText(source, in: folder), name: source.inputName, choosing: chosen)
  }

  /// Reads the columns that are chosen of a text whose delimiter and encoding are decided.
  ///
  /// Columns whose names repeat can be chosen by their places, counted from 0.
  init(
    _ text: DelimitedText, name: String, optional: [String] = [],
    places: ([String]) -> [Int] = { _ in [] }, choosing chosen: ([String]) -> [String]
  ) throws(RejectedInput) {
    let path = text.displayPath
    let locator = CSVLocator(text)
    var header = HeaderColumns([], path: path, locator: locator)
    var columns: [String] = []
    var fields: [Int?] = []
    var headerLine = 1
    var rows: [Row] = []
    let summary = try CSVReader(text).read(
      header: { names, line in
        let wanted = chosen(names)
        columns = wanted + optional.filter(names.contains)
        headerLine = line
        header = HeaderColumns(columns, path: path, locator: locator)
        header.find(in: names, line: line)
        fields = (wanted + optional).map { header.field(of: $0) } + places(names)
      },
      record: { record in
        guard header.diagnostics.isEmpty else { return }
        rows.append(
          Row(
            texts: fields.map { $0.map { record.text($0) } ?? "" }, line: record.line,
            offset: record.offset))
      }, progress: nil)
    guard header.diagnostics.isEmpty else {
      throw RejectedInput(diagnostics: header.diagnostics)
    }
    self.path = path
    self.locator = locator
    self.fields = fields
    self.columns = columns
    self.headerLine = headerLine
    self.rows = rows
    warnings = summary.warnings
    input = InputFile(name: name, rows: summary.records, blankLines: summary.blankLineCount)
  }

  /// A fault at a field of a row, both counted from 0; at the row where the column isn't there.
  func fault(_ message: String, row: Int, column: Int, remedy: String? = nil) -> Diagnostic {
    let place = (offset: rows[row].offset, line: rows[row].line, field: fields[column] ?? 0)
    let found = locator.locate([place]).first
    return Diagnostic(
      path: path, position: found?.0, message: message, remedy: remedy,
      sourceLine: found?.sourceLine)
  }

  /// A fault at the name of a column, counted from 0.
  func fault(_ message: String, nameOfColumn column: Int, remedy: String? = nil) -> Diagnostic {
    let place = (offset: 0, line: headerLine, field: fields[column] ?? 0)
    let found = headerLine == 1 ? locator.locate([place]).first : nil
    return Diagnostic(
      path: path, position: found?.0 ?? FilePosition(line: headerLine, column: 1),
      message: message, remedy: remedy, sourceLine: found?.sourceLine)
  }

  /// A fault of the file as a whole.
  func fault(_ message: String, remedy: String? = nil) -> Diagnostic {
    Diagnostic(path: path, position: nil, message: message, remedy: remedy)
  }

  /// Something about the file as a whole that should be known and doesn't stop the reading.
  func warning(_ message: String, remedy: String? = nil) -> Diagnostic {
    Diagnostic(severity: .warning, path: path, position: nil, message: message, remedy: remedy)
  }

  /// The physical line a row begins on.
  func line(ofRow row: Int) -> Int { rows[row].line }
}
