import Foundation
import Survey
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

  /// A folder of the corpus.
  var folder = "made"

  var testDescription: String { id }

  private enum CodingKeys: CodingKey { case id, file, expect, rows, error, dialect }

  var path: String { CorpusCase.corpus.appending(path: "\(folder)/\(file)").path }

  private static let corpus = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/csv-corpus").standardizedFileURL

  /// The cases of a folder that stand in files; none where the corpus isn't beside the project.
  static func all(in folder: String) -> [CorpusCase] {
    let list = corpus.appending(path: "\(folder)/cases.jsonl")
    guard let text = try? String(contentsOf: list, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      var item = try? JSONDecoder().decode(CorpusCase.self, from: Data(line.utf8))
      item?.folder = folder
      return item
    }
  }
}

struct CSVCorpusTests {
  /// Judged by whoever uses the columns, because it is about their names.
  private static let leftToTheCaller: Set = ["hdr-duplicate"]

  /// The encodings that have to be declared, or the files are refused with the way out.
  private static let encodings: [String: TextEncoding] = ["enc-utf16be-bom": .utf16BigEndian]

  private static let made = CorpusCase.all(in: "made")

  @Test(.enabled(if: !made.isEmpty, "the corpus is not beside the project"), arguments: made)
  func `a file of the corpus ends as the corpus says`(item: CorpusCase) throws {
    let result = reading(
      at: item.path, delimiter: item.dialect?.delimiter?.first ?? ",",
      encoding: CSVCorpusTests.encodings[item.id] ?? .utf8)
    let mustReject = item.expect == "reject" && !CSVCorpusTests.leftToTheCaller.contains(item.id)
    if mustReject {
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

  @Test(
    .enabled(if: !made.isEmpty, "the corpus is not beside the project"),
    arguments: encodings.keys.sorted())
  func `a file in another encoding is refused where that isn't declared`(id: String) throws {
    let item = try #require(CSVCorpusTests.made.first { $0.id == id })
    #expect(reading(at: item.path).errors.map(\.message).count == 1)
  }

  /// In the corpus's words the table of a file that is rejected as UTF-8.
  @Test(.enabled(if: !made.isEmpty, "the corpus is not beside the project"))
  func `Excel's plain CSV is read when it is said to be Windows-1252`() throws {
    let item = try #require(CSVCorpusTests.made.first { $0.id == "enc-cp1252-excel" })
    let result = reading(at: item.path, encoding: .windows1252)
    #expect(result.errors == [])
    #expect(result.rows.joined().contains { $0.contains("can’t say") })
    #expect(result.rows.joined().contains { $0.contains("café € 5") })
  }
}

extension Diagnostic {
  /// Tells whether it points to a line, or says that the trouble began there.
  fileprivate func names(_ line: Int) -> Bool {
    position?.line == line || message.contains("began on line \(line),")
  }
}
