import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// The text of a coding tool's export in a folder of its own.
struct CodedText {
  private let scratch: ScratchFolder
  private let delimiter: UInt8
  private let header: [String]
  private let records: [[String]]

  init(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) throws {
    scratch = try ScratchFolder()
    try scratch.write(text, to: "coded.csv")
    self.delimiter = delimiter
    var header: [String] = []
    var records: [[String]] = []
    let path = scratch.url.appendingPathComponent("coded.csv").path
    _ = try CSVReader(
      DelimitedText(utf8At: path, displayPath: path, delimiter: delimiter)
    ).read(
      header: { names, _ in header = names },
      record: { record in records.append((0..<record.count).map { record.text($0) }) })
    self.header = header
    self.records = records
  }

  /// Writes rows of cells, each in quotes.
  init(_ rows: [[String]], delimiter: Character = ",", lineEnd: String = "\n") throws {
    let lines = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        .joined(separator: String(delimiter)) + lineEnd
    }
    try self.init(lines.joined(), delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
  }

  /// The layout that the file's own content tells.
  var recognised: SourceFile.Format? { CodedExport.recognise(header, records)?.format }

  /// The export, read in the layout that is said.
  func read(
    _ format: SourceFile.Format, themes: [String] = [],
    cells: SourceFile.Coding.Cells? = nil, documents: String? = nil
  ) throws -> CodedExport? {
    let path = scratch.url.appendingPathComponent("coded.csv").path
    let source = CodingSource(
      text: DelimitedText(utf8At: path, displayPath: path, delimiter: delimiter),
      name: "coded.csv", themes: themes, documentColumn: documents, cells: cells)
    return try CodedExport.read(format, source)?.export
  }
}

/// A fault of an export at its keycap.
struct CodingFault {
  let format: SourceFile.Format
  let fault: MaterialFault

  init(_ format: SourceFile.Format, _ name: String, _ text: String, says message: String) {
    self.format = format
    fault = MaterialFault(name, text, says: message)
  }
}

extension CodingFault: CustomTestStringConvertible {
  var testDescription: String { "\(format.rawValue): \(fault.testDescription)" }
}
