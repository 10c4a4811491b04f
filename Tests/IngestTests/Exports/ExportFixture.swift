import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A platform's export to be read for some questions, in a folder of its own.
struct ExportFixture {
  /// What came of reading it.
  struct Read {
    let responses: Responses
    let leftOut: [Int]
    let input: InputFile
    let warnings: [Diagnostic]
  }

  let format: SourceFile.Format
  var questions: [Question] = []
  var rules: [RowRule] = []
  var respondent: String?
  var readablePersonal: [String] = []

  private var study: Study {
    let source = SourceFile(
      name: "responses", file: "export.csv", format: format, respondentColumn: respondent,
      rows: rules, readablePersonal: readablePersonal)
    return Study(
      name: "small", title: "A small study", provenance: .observed, citation: nil,
      sources: [source], codebook: Codebook(questions), segments: [],
      rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none, plan: [])
  }

  func read(_ text: String) throws -> Read {
    let folder = try ScratchFolder()
    try folder.write(text, to: "export.csv")
    return try read(at: folder.url.appendingPathComponent("export.csv").path)
  }

  /// Reads a file where it stands, and counts by itself what the rules leave out.
  func read(at path: String) throws -> Read {
    let study = study
    let source = study.sources[0]
    let named = SourceFile(
      name: source.name, file: path, format: format, respondentColumn: respondent, rows: rules,
      readablePersonal: readablePersonal)
    let read = try ResponseFile(named, of: study, in: StudyFolder(of: "study.yaml")).read(nil)
    let reader = CSVReader(DelimitedText(utf8At: path, displayPath: path))
    let head = ExportHead(records: try reader.head(ExportHead.recordCount))
    var reading = ResponseReading(
      named, study.codebook, path: path, export: ExportLayouts.layout(of: format)?.header(head))
    _ = try reading.read(reader).get()
    return Read(
      responses: read.responses, leftOut: reading.leftOut.map(\.rows), input: read.input,
      warnings: read.warnings)
  }

  /// All that is wrong with a text as the export.
  func faults(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }
}

extension ExportHead {
  /// The head of a text.
  init(_ text: String) throws {
    let records = try withScratchFile(text.utf8) { path in
      try CSVReader(DelimitedText(utf8At: path, displayPath: path)).head(Self.recordCount)
    }
    self.init(records: records)
  }

  /// The head of a file.
  init(file path: String) throws {
    self.init(
      records: try CSVReader(DelimitedText(utf8At: path, displayPath: path)).head(Self.recordCount))
  }
}

extension ExportLayout {
  /// The columns of an export given as a text.
  func columns(_ text: String) throws -> [ExportColumn] {
    header(try ExportHead(text)).columns
  }
}

extension ExportCompanion {
  /// Reads a text as a file of this kind.
  func read(_ text: String) throws -> ExportLabels {
    try withScratchFile(text.utf8) { path in
      try read(CSVReader(DelimitedText(utf8At: path, displayPath: "labels.csv")))
    }
  }

  /// All that is wrong with a text as a file of this kind.
  func faults(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }
}

extension Question {
  /// A question that is read from columns under other names than its own.
  static func reading(
    _ name: String, _ kind: Kind, _ layout: ColumnLayout, missing: [String] = [""],
    cells: CellRules = .strict
  ) -> Question {
    Question(
      id: ID(name), text: "\(name)?", kind: kind, layout: layout, missing: missing, askedWhen: nil,
      cells: cells)
  }
}
