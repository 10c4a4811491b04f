import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A platform's export and the questions that a study file reads from it.
struct ExportDraft {
  var format: SourceFile.Format
  var questions: [Question] = []
  var respondent: String?
  var rows: [RowRule] = []
  var readablePersonal: [String] = []

  private var source: SourceFile {
    SourceFile(
      name: "responses", file: "export.csv", format: format, respondentColumn: respondent,
      rows: rows, readablePersonal: readablePersonal)
  }

  /// Reads a text as the export.
  func read(_ text: String) throws -> (responses: Responses, input: InputFile) {
    let folder = try ScratchFolder()
    try folder.write(text, to: "export.csv")
    let read = try ResponseFile(
      source, of: Study(questions, sources: [source]),
      in: StudyFolder(of: folder.url.appendingPathComponent("study.yaml").path)
    ).read(nil)
    return (read.responses, read.input)
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

  /// How many rows of a text each rule leaves out, without the rules that leave out none.
  func leftOut(_ text: String) throws -> [String: Int] {
    try withScratchFile(text.utf8) { path in
      let header = try ExportHeader(at: path, format)
      var reading = ResponseReading(source, Codebook(questions), path: path, export: header)
      _ = try reading.read(CSVReader(DelimitedText(utf8At: path, displayPath: path))).get()
      return Dictionary(
        uniqueKeysWithValues: reading.leftOut.filter { $0.rows > 0 }.map { ($0.reason, $0.rows) })
    }
  }
}

extension ExportHead {
  init(at path: String) throws {
    let reader = CSVReader(DelimitedText(utf8At: path, displayPath: path))
    self.init(records: try reader.head(ExportHead.recordCount))
  }

  init(text: String) throws {
    self = try withScratchFile(text.utf8) { try ExportHead(at: $0) }
  }

  /// The formats whose layouts take the file for theirs.
  var claims: [SourceFile.Format] {
    ExportLayouts.all.filter { $0.recognise(self) != nil }.map(\.format)
  }
}

extension ExportHeader {
  init(at path: String, _ format: SourceFile.Format) throws {
    let head = try ExportHead(at: path)
    self = ExportLayouts.layout(of: format)?.header(head) ?? ExportHeader(rowCount: 1, columns: [])
  }

  init(text: String, _ format: SourceFile.Format) throws {
    self = try withScratchFile(text.utf8) { try ExportHeader(at: $0, format) }
  }

  /// The column of a name; one of the role of a stem where there is none.
  subscript(name: String) -> ExportColumn {
    columns.first { $0.name == name } ?? ExportColumn(name: "none", text: "", role: .stem)
  }
}

extension [[String]] {
  /// The cells as lines of CSV, all in quotes.
  var asCSV: String {
    map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
