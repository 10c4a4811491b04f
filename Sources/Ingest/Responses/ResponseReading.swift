import Survey

/// A response file while it is being read.
struct ResponseReading {
  private let source: SourceFile
  private let questions: [Question]
  private(set) var header: HeaderColumns
  private(set) var columns: ResponseColumns?
  private(set) var names: RespondentNames?
  private(set) var rows = RowPlaces()
  /// What the header rows of a platform's export say; `nil` for a plain file.
  private let export: ExportHeader?
  private var filter: RowFilter?

  /// Takes what a study file says of the file; `showsNames` where the first record is certainly a
  /// header, so that its cells may be shown in a message.
  init(
    _ source: SourceFile, _ codebook: Codebook, path: String, locator: CSVLocator? = nil,
    export: ExportHeader? = nil, showsNames: Bool = true
  ) {
    self.source = source
    self.export = export
    questions = ResponseColumns.questions(of: codebook)
    let own = source.respondentColumn.map { [$0] } ?? []
    header = HeaderColumns(
      own + questions.flatMap(\.layout.columnNames) + source.rows.flatMap(\.columnNames),
      path: path, locator: locator, showsNames: showsNames)
  }

  /// How the texts of cells are taken.
  private var cells: CellText { export == nil ? .asWritten : .tidied }

  /// Whether the file is a platform's export.
  var isExport: Bool { export != nil }

  /// Whether the column that names the respondents tells who they are.
  var namesArePersonal: Bool {
    guard let column = source.respondentColumn else { return false }
    return export?.personalNames.contains(column) == true
      || PersonalNames.detail(ofColumn: column, text: column) != nil
  }

  /// The records after the first that hold no response.
  private var furtherHeaderRows: Int { (export?.rowCount ?? 1) - 1 }

  /// Rows that were left out, by rule.
  var leftOut: [RowLedger.LeftOut] { filter?.leftOut ?? [] }

  /// The rows of responses in a file that was read to its end.
  func received(of summary: CSVSummary) -> Int { max(0, summary.records - furtherHeaderRows) }

  /// Finds the codebook's columns; where one isn't there, no row is looked at.
  mutating func takeHeader(_ found: [String], line: Int) {
    header.find(in: export?.names ?? found, line: line)
    guard header.diagnostics.isEmpty else { return }
    var places = header.places[...]
    if source.respondentColumn != nil, let field = places.popFirst() {
      names = RespondentNames(field: field)
    }
    var fields: [Question.ID: [Int]] = [:]
    for question in questions {
      let count = question.layout.columnNames.count
      fields[question.id] = Array(places.prefix(count))
      places = places.dropFirst(count)
    }
    columns = ResponseColumns(questions, fields: fields, cells: cells)
    if !source.rows.isEmpty {
      let header = header
      filter = RowFilter(source.rows, questions, cells: cells) { header.field(of: $0) ?? 0 }
    }
  }

  /// Codes one respondent.
  mutating func append(_ record: CSVRecord) {
    guard columns != nil, record.number > furtherHeaderRows else { return }
    if filter?.leavesOut(record) == true { return }
    let row = rows.count
    rows.append(record)
    names?.append(record, row: row)
    columns?.append(record, row: row)
  }

  /// How the bases come about, by the answers after routing.
  func ledger(_ rows: RowLedger, _ answers: [Question.ID: Answers]) -> ResponseLedger {
    let declared = columns?.declaredMissing ?? [:]
    let notes = columns?.cellNotes ?? [:]
    return ResponseLedger(
      rows: rows,
      answers: questions.compactMap { question in
        answers[question.id].map {
          AnswerLedger(
            question.id, $0.states, declaredMissing: declared[question.id] ?? [],
            cells: notes[question.id] ?? .none)
        }
      })
  }

  /// The answers by question, before routing.
  var answers: [Question.ID: Answers] { columns?.answers ?? [:] }
}
