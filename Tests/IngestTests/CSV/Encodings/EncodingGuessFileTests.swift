import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// The guess on real files, which may lie beside the project.
struct EncodingGuessFileTests {
  private static let exports: [URL] = {
    guard let folder = PackageFolder.shared("exports") else { return [] }
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "csv" }
      .sorted { $0.path < $1.path }
  }()

  /// All are UTF-8 but one, whose notes say that it was saved on a Mac.
  @Test(.enabled(if: !exports.isEmpty, "the exports aren't beside the package"), arguments: exports)
  func `the encoding of a real export is found`(file: URL) throws {
    let guess = try EncodingGuess(path: file.path, displayPath: file.lastPathComponent)
    let isMac = file.lastPathComponent == "StarWars.csv"
    #expect(guess.encoding == (isMac ? .macRoman : .utf8), "\(guess.reason)")
    #expect(guess.isCertain == !isMac)
  }

  /// UTF-32 is refused, which the corpus allows.
  private static let encodings = CorpusCase.all(in: "fastcsv-encodings")
    .filter { $0.id != "utf32be_bom" }

  @Test(
    .enabled(if: !encodings.isEmpty, "the corpus is not beside the project"), arguments: encodings)
  func `a file of the corpus is read in the encoding that is guessed`(item: CorpusCase) throws {
    let guess = try EncodingGuess(path: item.path, displayPath: item.file)
    let result = reading(at: item.path, encoding: guess.encoding)
    #expect(result.errors == [])
    #expect(result.table == item.rows)
  }

  private static let others: [(folder: String, file: String, encoding: TextEncoding)] = [
    ("csvkit", "test_utf16_little.csv", .utf16LittleEndian),
    ("csvkit", "test_latin1.csv", .windows1252),
    ("duckdb", "encodings-only_utf16.csv", .utf16LittleEndian),
    ("duckdb", "encodings-latin1.csv", .windows1252),
    ("made", "enc-cp1252-excel.csv", .windows1252),
    ("made", "enc-mixed-utf8-latin1.csv", .windows1252),
    ("made", "enc-utf16be-bom.csv", .utf16BigEndian), ("made", "enc-utf8-bom.csv", .utf8),
  ]

  @Test(
    .enabled(
      if: PackageFolder.shared("csv-corpus") != nil, "the corpus is not beside the project"),
    arguments: others)
  func `the encoding that the corpus names is found`(
    folder: String, file: String, encoding: TextEncoding
  ) throws {
    let path = try #require(PackageFolder.shared("csv-corpus/\(folder)/\(file)")).path
    let guess = try EncodingGuess(path: path, displayPath: file)
    #expect(guess.encoding == encoding, "\(guess.reason)")
    #expect(reading(at: path, encoding: guess.encoding).errors == [])
  }

  @Test(
    .enabled(if: PackageFolder.shared("csv-corpus") != nil, "the corpus is not beside the project"))
  func `UTF-32 is refused`() throws {
    let path = try #require(PackageFolder.shared("csv-corpus/fastcsv-encodings/utf32be_bom.csv"))
      .path
    let error = #expect(throws: RejectedInput.self) {
      try EncodingGuess(path: path, displayPath: "utf32be_bom.csv")
    }
    #expect(error?.diagnostics.map(\.message) == ["this is UTF-32 text, not a CSV file"])
  }
}
