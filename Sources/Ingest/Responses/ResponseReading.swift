import Survey

/// A response file while it is being read.
struct ResponseReading {
  private let source: SourceFile
  private let questions: [Question]
  private let keepsNames: Bool
  private let designNames: DesignNames
  private(set) var header: HeaderColumns
  /// Everything that was read; `nil` where the header hasn't the columns that are asked for.
  private var whole: ResponsePart?
  /// What each part begins as.
  private var empty: ResponsePart?
  /// The names that stand twice; `nil` where none does.
  private(set) var repeatedNames: RespondentNames?
  /// What the header rows of a platform's export say; `nil` for a plain file.
  private let export: ExportHeader?

  /// Takes what a study file says of the file; `showsNames` where the first record is certainly a
  /// header, so that its cells may be shown in a message.
  init(
    _ source: SourceFile, _ codebook: Codebook, path: String, locator: CSVLocator? = nil,
    export: ExportHeader? = nil, showsNames: Bool = true, keepsNames: Bool = false,
    design: DesignNames = DesignNames(nil, nil)
  ) {
    designNames = design
    self.source = source
    self.export = export
    self.keepsNames = keepsNames
    questions = ResponseColumns.questions(of: codebook)
    let own = source.respondentColumn.map { [$0] } ?? []
    header = HeaderColumns(
      own + questions.flatMap(\.layout.columnNames) + source.rows.flatMap(\.columnNames)
        + design.all,
      path: path, locator: locator, showsNames: showsNames)
  }

  /// The answers, coded column by column; `nil` where the header isn't as it should be.
  var columns: ResponseColumns? { whole?.columns }

  /// The respondents' names; `nil` where no column names them.
  var names: NameColumn? { whole?.names }

  /// The columns of weights and of the design; `nil` where there are none.
  var design: DesignReading? { whole?.design }

  /// Where each respondent's row begins.
  var rows: RowPlaces { whole?.rows ?? RowPlaces() }

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
  var leftOut: [RowLedger.LeftOut] { whole?.filter?.leftOut ?? [] }

  /// The rows of responses in a file that was read to its end.
  func received(of summary: CSVSummary) -> Int { max(0, summary.records - furtherHeaderRows) }

  /// Reads a file: header, then all rows, on so many threads; `nil` for as many as suit the file
  /// and the machine.
  mutating func read(
    _ reader: CSVReader, threads: Int? = nil,
    progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)? = nil
  ) -> Result<CSVSummary, RejectedInput> {
    var reading = self
    defer {
      self = reading
      if names?.mayRepeat == true { readRepeatedNames(reader) }
    }
    let parts = PartMaking<ResponsePart?>(
      make: { reading.empty }, take: { $0?.take($1) },
      gather: { reading.gather(&$0, $1) })
    do throws(RejectedInput) {
      let summary = try reader.read(
        skipping: furtherHeaderRows, inOrder: dependsOnOrder, threads: threads,
        header: { reading.takeHeader($0, line: $1) }, parts: parts, progress: progress)
      return .success(summary)
    } catch {
      return .failure(error)
    }
  }

  /// Whether the rows have to be looked at one after another.
  private var dependsOnOrder: Bool {
    source.rows.contains { if case .repeats = $0.test { true } else { false } }
  }

  private mutating func gather(_ part: inout ResponsePart?, _ end: PieceEnd) {
    guard var own = part, var all = whole.take() else { return }
    part = nil
    all.makeRoom(for: own, end)
    all.append(emptying: &own, end)
    part = own
    whole = all
  }

  /// Finds the codebook's columns; where one isn't there, no row is looked at.
  private mutating func takeHeader(_ found: [String], line: Int) {
    header.find(in: export?.names ?? found, line: line)
    guard header.diagnostics.isEmpty else { return }
    var places = header.places[...]
    var names: NameColumn?
    if source.respondentColumn != nil, let field = places.popFirst() {
      names = NameColumn(field: field, keepsNames: keepsNames)
    }
    var fields: [Question.ID: [Int]] = [:]
    for question in questions {
      let count = question.layout.columnNames.count
      fields[question.id] = Array(places.prefix(count))
      places = places.dropFirst(count)
    }
    let columns = ResponseColumns(questions, fields: fields, cells: cells)
    let design = DesignReading(designNames, cells: cells) { header.field(of: $0) ?? 0 }
    empty = ResponsePart(columns, names: names, filter: filter, design: design)
    whole = empty
  }

  /// The rules by which rows are left out; `nil` without any.
  private var filter: RowFilter? {
    guard !source.rows.isEmpty else { return nil }
    return RowFilter(source.rows, questions, cells: cells) { header.field(of: $0) ?? 0 }
  }

  /// Reads the file again, for the names alone, to find those that stand twice.
  private mutating func readRepeatedNames(_ reader: CSVReader) {
    guard let field = names?.field else { return }
    var names = RespondentNames(field: field)
    var filter = filter
    var row = 0
    let headerRows = furtherHeaderRows
    // What else is wrong with the file has been told by the first reading.
    _ = try? reader.read(
      header: { _, _ in },
      record: { record in
        guard record.number > headerRows, filter?.leavesOut(record) != true else { return }
        names.append(record, row: row)
        row += 1
      })
    if names.repeatCount > 0 { repeatedNames = names }
  }

  /// How the bases come about, by the answers after routing.
  func ledger(_ rows: RowLedger, _ derived: DerivedAnswers) -> ResponseLedger {
    let notes = columns?.cellNotes ?? [:]
    return ResponseLedger(
      rows: rows,
      answers: questions.compactMap { question in
        derived.answers[question.id].map {
          AnswerLedger(
            question.id, $0.states,
            declaredMissing: derived.declaredMissing[question.id] ?? RowSet(),
            cells: notes[question.id] ?? .none)
        }
      })
  }

  /// The answers by question, before routing.
  var answers: [Question.ID: Answers] { columns?.answers ?? [:] }
}
