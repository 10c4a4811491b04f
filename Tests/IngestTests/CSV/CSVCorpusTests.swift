import Foundation
import Testing

@testable import Ingest

/// A case of the corpus of bad files that may lie beside the project.
struct CorpusCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Fault: Decodable { let line: Int? }
  struct Dialect: Decodable { let delimiter: String? }

  let id: String
  let file: String
  let expect: String
  let rows: [[String]]?
  let error: Fault?
  let dialect: Dialect?

  var testDescription: String { id }

  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/csv-corpus/made").standardizedFileURL

  static let all: [CorpusCase] = {
    guard let text = try? String(contentsOf: folder.appending(path: "cases.jsonl"), encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(CorpusCase.self, from: Data($0.utf8))
    }
  }()
}

struct CSVCorpusTests {
  /// Judged by whoever uses the columns, because it is about their names.
  private static let leftToTheCaller: Set = ["hdr-duplicate"]

  /// Refused with the way out, where the corpus would have it transcoded.
  private static let refused: Set = ["enc-utf16be-bom"]

  @Test(
    .enabled(if: !CorpusCase.all.isEmpty, "the corpus is not beside the project"),
    arguments: CorpusCase.all)
  func `a file of the corpus ends as the corpus says`(item: CorpusCase) throws {
    let path = CorpusCase.folder.appending(path: item.file).path
    let delimiter = item.dialect?.delimiter?.first ?? ","
    let result = reading(at: path, delimiter: delimiter)
    let mustReject = item.expect == "reject" && !CSVCorpusTests.leftToTheCaller.contains(item.id)
    if mustReject || CSVCorpusTests.refused.contains(item.id) {
      #expect(!result.errors.isEmpty)
    } else if item.expect == "rows" {
      #expect(result.errors == [])
    }
    if result.errors.isEmpty {
      if let rows = item.rows { #expect(result.table == rows) }
    } else if let line = item.error?.line {
      #expect(result.errors.contains { $0.names(line) })
    }
  }
}

extension Diagnostic {
  /// Tells whether it points to a line, or says that the trouble began there.
  fileprivate func names(_ line: Int) -> Bool {
    position?.line == line || message.contains("began on line \(line),")
  }
}
