import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A survey platform's export, to be read in a folder of its own.
struct PlatformDraft {
  let layout: any ExportLayout
  var questions: [Question] = []
  var delimiter: Character = ","
  /// The rules to read by; those that the layout proposes where it is `nil`.
  var rules: [RowRule]?

  /// The first records of a text.
  func head(_ text: String) throws -> ExportHead {
    let folder = try ScratchFolder()
    try folder.write(text, to: "responses.csv")
    return try head(of: folder.url.appendingPathComponent("responses.csv"))
  }

  /// The first records of a file.
  func head(of file: URL) throws -> ExportHead {
    let reader = CSVReader(
      DelimitedText(
        utf8At: file.path, displayPath: "responses.csv", delimiter: delimiter.asciiValue ?? 0))
    return ExportHead(records: try reader.head(ExportHead.recordCount))
  }

  func header(_ text: String) throws -> ExportHeader { layout.header(try head(text)) }

  /// Reads a text as an export.
  func read(_ text: String) throws -> (responses: Responses, warnings: [Diagnostic]) {
    let folder = try ScratchFolder()
    try folder.write(text, to: "responses.csv")
    return try read(in: folder, rules ?? layout.rowRules(try header(text)))
  }

  /// Reads a file as an export.
  func read(_ file: URL) throws -> Responses {
    try read(String(contentsOf: file, encoding: .utf8)).responses
  }

  /// All that is wrong with a text as an export.
  func faults(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }

  /// How many rows each rule leaves out.
  func leftOut(_ text: String) throws -> [Int] {
    let folder = try ScratchFolder()
    try folder.write(text, to: "responses.csv")
    let path = folder.url.appendingPathComponent("responses.csv").path
    let header = try header(text)
    let source = source(rules ?? layout.rowRules(header))
    var reading = ResponseReading(source, Codebook(questions), path: path, export: header)
    let text = DelimitedText(
      utf8At: path, displayPath: path, delimiter: delimiter.asciiValue ?? 0)
    _ = try reading.read(CSVReader(text)).get()
    return reading.leftOut.map(\.rows)
  }

  private func source(_ rules: [RowRule]) -> SourceFile {
    SourceFile(
      name: "responses", file: "responses.csv", format: layout.format, respondentColumn: nil,
      delimiter: delimiter.asciiValue ?? 0, rows: rules)
  }

  private func read(
    in folder: ScratchFolder, _ rules: [RowRule]
  ) throws -> (responses: Responses, warnings: [Diagnostic]) {
    let study = Study(
      name: "small", title: "A small study", provenance: .observed, citation: nil,
      sources: [source(rules)], codebook: Codebook(questions), segments: [],
      rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none, plan: [])
    let read = try ResponseFile(
      study.sources[0], of: study,
      in: StudyFolder(of: folder.url.appendingPathComponent("study.yaml").path)
    ).read(nil)
    return (read.responses, read.warnings)
  }
}

extension ExportHeader {
  /// The names of the columns of a role.
  func names(_ role: ExportColumn.Role) -> [String] {
    columns.filter { $0.role == role }.map(\.name)
  }
}

extension Question {
  /// A question with one answer, which reads a column of an export.
  static func asked(
    _ column: String, _ values: [String], writeIns: Int? = nil
  ) -> Question {
    Question(
      id: ID(column), text: column, kind: .single(.of(values)), layout: .column(column),
      missing: [""], askedWhen: nil, cells: CellRules(writeIns: writeIns))
  }

  /// A question with several answers in one cell of an export.
  static func joined(
    _ column: String, _ values: [String], by separator: String, writeIns: Int? = nil
  ) -> Question {
    Question(
      id: ID(column), text: column, kind: .multiple(.of(values)),
      layout: .separated(column: column, separator: separator), missing: [""], askedWhen: nil,
      cells: CellRules(writeIns: writeIns))
  }

  /// A question with several answers, whose options have a column each: "question/option".
  static func ticked(_ column: String, _ values: [String]) -> Question {
    Question(
      id: ID(column), text: column, kind: .multiple(.of(values)),
      layout: .columns(
        values.map { "\(column)/\($0)" }, chosen: ["1", "True"], notChosen: ["0", "False"]),
      missing: [""], askedWhen: nil)
  }
}
