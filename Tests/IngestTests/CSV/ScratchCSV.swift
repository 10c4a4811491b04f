import Foundation
import Survey
import Testing

@testable import Ingest

/// What came of reading a CSV file, in a form that can be compared.
struct Reading: Equatable {
  var header: [String] = []
  var headerLine = 0
  var rows: [[String]] = []

  /// The number of each record.
  var numbers: [Int] = []

  /// The line each record begins on.
  var lines: [Int] = []

  /// The file offset each record begins at.
  var offsets: [Int] = []

  var errors: [Diagnostic] = []
  var warnings: [Diagnostic] = []
  var cause: RejectedInput.Cause?
  var blankLineCount = 0
  var touchedCells = 0

  /// The header and the rows, as the corpus gives them.
  var table: [[String]] { [header] + rows }
}

extension Reading {
  /// Reads a text from its beginning to its end, with one parser.
  init(of text: DelimitedText, chunkSize: Int = 1 << 20) {
    self.init()
    do throws(RejectedInput) {
      let summary = try CSVReader(text, chunkSize: chunkSize).read(
        header: { (header, headerLine) = ($0, $1) },
        record: { record in
          numbers.append(record.number)
          rows.append((0..<record.count).map(record.text))
          lines.append(record.line)
          offsets.append(record.offset)
        })
      note(summary)
    } catch {
      note(error)
    }
  }

  mutating func note(_ summary: CSVSummary) {
    warnings = summary.warnings
    blankLineCount = summary.blankLineCount
    touchedCells = summary.touchedCells
  }

  mutating func note(_ rejected: RejectedInput) {
    errors = rejected.diagnostics
    cause = rejected.cause
  }
}

/// Writes a file for the length of a call.
func withScratchFile<Result>(
  _ bytes: some Sequence<UInt8>, _ body: (_ path: String) throws -> Result
) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(
    path: "rollcall-\(UUID().uuidString).csv")
  try Data(Array(bytes)).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

/// Reads a CSV file that is at `path`.
func reading(
  at path: String, delimiter: Character = ",", encoding: TextEncoding = .utf8,
  skipsSeparatorLine: Bool = false, chunkSize: Int = 1 << 20
) -> Reading {
  do throws(RejectedInput) {
    let text = try DelimitedText(
      path: path, displayPath: "answers.csv", delimiter: delimiter.asciiValue ?? 0,
      encoding: encoding, skipsSeparatorLine: skipsSeparatorLine)
    return Reading(of: text, chunkSize: chunkSize)
  } catch {
    var result = Reading()
    result.note(error)
    return result
  }
}

/// Reads a text as if it were a CSV file.
func reading(
  _ text: String, delimiter: Character = ",", chunkSize: Int = 1 << 20
) throws -> Reading {
  try reading(bytes: text.utf8, delimiter: delimiter, chunkSize: chunkSize)
}

/// Reads bytes as if they were a CSV file.
func reading(
  bytes: some Sequence<UInt8>, delimiter: Character = ",", encoding: TextEncoding = .utf8,
  skipsSeparatorLine: Bool = false, chunkSize: Int = 1 << 20
) throws -> Reading {
  try withScratchFile(bytes) {
    reading(
      at: $0, delimiter: delimiter, encoding: encoding, skipsSeparatorLine: skipsSeparatorLine,
      chunkSize: chunkSize)
  }
}
