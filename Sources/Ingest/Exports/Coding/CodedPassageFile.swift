import Survey

/// A coding tool's export as a source of a study.
struct CodedPassageFile {
  let inputs: [InputFile]
  let warnings: [Diagnostic]
  private let export: CodedExport
  private let source: SourceFile
  private let path: String
  /// `nil` where the documents have the respondents' own names.
  private let cases: CasesFile?
  /// The respondent of each document by name, empty for a document of nobody.
  private let respondents: [String: String]
  private let respondentColumn: String?

  /// Reads the export and what goes with it; the respondents are looked up in `excerpts`.
  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) throws(RejectedInput) {
    let path = folder.displayPath(of: source)
    let themes = CodedThemes(study, path: path)
    let reading = try Self.read(source, themes, in: folder)
    let choice = try CoderChoice(reading.export, source.coding.coder, path: path)
    try themes.check(choice.export, cells: source.coding.cells, source.format)
    let cases = try source.coding.cases.map { file throws(RejectedInput) in
      try CasesFile(file, in: folder)
    }
    self.source = source
    self.path = path
    self.cases = cases
    respondents = cases?.respondents ?? [:]
    export = choice.export
    respondentColumn = study.sources.first { $0.format.holdsResponses }?.respondentColumn
    inputs = [reading.input] + (cases.map { [$0.input] } ?? [])
    warnings =
      reading.warnings + choice.warnings + (cases?.warnings ?? [])
      + Self.nobodys(choice.export, cases?.respondents ?? [:], path: path)
  }

  /// Whether there is no passage to count.
  var isEmpty: Bool { export.passages.isEmpty }

  /// The passages, one for each of their themes, with the respondent they are of.
  func excerpts(of responses: Responses) throws(RejectedInput) -> [Excerpt] {
    let places = Dictionary(
      responses.respondents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let faults =
      nameless + strangers(places) + (cases?.strangers(among: responses.respondents) ?? [])
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return export.passages.flatMap { passage -> [Excerpt] in
      guard let respondent = places[name(of: passage)] else { return [] }
      return passage.themes.map { theme in
        Excerpt(
          respondent: respondent, group: "", interviewQuestion: "", theme: theme, coder: "",
          passage: "\(source.name)/\(passage.id)")
      }
    }
  }

  /// The respondent's name; empty for a document of nobody and for one that the cases leave out.
  private func name(of passage: CodedExport.Passage) -> String {
    cases == nil ? passage.document : respondents[passage.document] ?? ""
  }

  private var nameless: [Diagnostic] {
    guard respondentColumn == nil, !export.passages.isEmpty else { return [] }
    return [
      Diagnostic(
        path: path, position: nil,
        message: "the passages are of documents, but no column of the responses names the"
          + " respondents",
        remedy: "say 'respondent: column' of the file of responses in the study file")
    ]
  }

  /// Documents that aren't anybody's, all in one message.
  private func strangers(_ places: [String: Int]) -> [Diagnostic] {
    guard respondentColumn != nil else { return [] }
    let unknown = export.passages.filter {
      cases == nil ? places[$0.document] == nil : respondents[$0.document] == nil
    }
    let documents = unknown.map(\.document).eachOnce
    guard let first = unknown.first else { return [] }
    let place = cases == nil ? "the file of responses" : "the file '\(source.coding.cases ?? "")'"
    let remedy =
      cases == nil
      ? "write a file with the columns document,respondent that says whose each one is, and name it"
        + " under 'cases' of the source '\(source.name)'; or add the missing rows to the responses"
      : "add a row for each; one without a respondent isn't counted"
    return [
      Diagnostic(
        path: path, position: FilePosition(line: first.line, column: 1),
        message: "\(documents.count.counted("document")) of the passages"
          + " \(documents.count == 1 ? "isn't" : "aren't") in \(place):"
          + " \(documents.map { "'\($0.shortened)'" }.listed())",
        remedy: remedy)
    ]
  }

  private static func read(
    _ source: SourceFile, _ themes: CodedThemes, in folder: StudyFolder
  ) throws(RejectedInput) -> CodingReading {
    if source.format == .refiQDA {
      let path = folder.path(of: source.file)
      let export = try REFIProject.read(path: path, displayPath: path)
      return CodingReading(
        export, InputFile(name: source.file, rows: export.passages.count, blankLines: 0))
    }
    let file = CodingSource(
      text: try DelimitedText(source, in: folder), name: source.inputName, themes: themes.names,
      documentColumn: source.respondentColumn, cells: source.coding.cells)
    if let reading = try CodedExport.read(source.format, file) { return reading }
    throw RejectedInput(diagnostics: [
      Diagnostic(
        path: folder.displayPath(of: source), position: nil,
        message: "the format '\(source.format.rawValue)' isn't read by this version")
    ])
  }

  /// Tells how many passages the cases leave out on purpose.
  private static func nobodys(
    _ export: CodedExport, _ respondents: [String: String], path: String
  ) -> [Diagnostic] {
    let left = export.passages.count { respondents[$0.document]?.isEmpty == true }
    guard left > 0 else { return [] }
    return [
      Diagnostic(
        severity: .warning, path: path, position: nil,
        message:
          "\(left.counted("passage")) of documents that have no respondent in the file of cases"
          + " \(left == 1 ? "isn't" : "aren't") counted")
    ]
  }
}
