import Foundation
import TestSupport
import Testing

@testable import Ingest

/// Random and corpus files, read in pieces by several threads and in one go by libcsv.
///
/// A short run belongs to the tests; `make fuzz` makes the same run long.
struct PieceFuzzTests {
  /// How many bytes a run takes.
  private static let bytes =
    ProcessInfo.processInfo.environment["ROLLCALL_FUZZ_BYTES"].flatMap(Int.init) ?? 400_000

  @Test(arguments: 0..<4)
  func `random files mean the same in pieces`(run: Int) {
    var generator = SeededGenerator(seed: UInt64(6_100 + run))
    var left = Self.bytes / 4
    while left > 0 {
      let random = RandomCSV(times: generator.chance(1) ? 400 : 1, using: &generator)
      left -= max(1, random.bytes.count)
      let text = DelimitedText(
        text: random.bytes, displayPath: "random.csv", delimiter: random.delimiter)
      let sizes = [80, 4000, 300_000]
      let most = random.bytes.count > 50_000 ? 2 : Int.random(in: 0...1, using: &generator)
      let size = Int.random(in: (most == 2 ? 50_000 : 1)...sizes[most], using: &generator)
      let isSame = Self.isSame(text, pieceSize: size, threads: generator.chance(10) ? 3 : 1)
      guard isSame else {
        Issue.record("\(random.bytes), delimiter \(random.delimiter), pieces of \(size)")
        return
      }
    }
  }

  @Test(
    .enabled(if: PackageFolder.shared("csv-corpus") != nil, "the corpus is not beside the project"))
  func `corpus files, whole and changed, mean the same in pieces`() throws {
    var generator = SeededGenerator(seed: 6_200)
    let files = try Self.corpus(upTo: 200_000)
    #expect(files.count > 100)
    for file in files {
      var bytes = [UInt8](try Data(contentsOf: file))
      for change in 0..<3 {
        if change > 0, !bytes.isEmpty {
          bytes[Int.random(in: bytes.indices, using: &generator)] = change == 1 ? 34 : 10
        }
        let text = DelimitedText(text: bytes, displayPath: file.lastPathComponent)
        let size = Int.random(in: 1...max(2, bytes.count), using: &generator)
        #expect(Self.isSame(text, pieceSize: size, threads: 2), "\(file.path), pieces of \(size)")
      }
    }
  }

  /// The files of the corpus that have at most so many bytes.
  private static func corpus(upTo size: Int) throws -> [URL] {
    let folder = try #require(PackageFolder.shared("csv-corpus"))
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).sorted().map(folder.appendingPathComponent).filter {
      let values = try $0.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      return values.isRegularFile == true && (values.fileSize ?? 0) <= size
    }
  }

  private static func isSame(_ text: DelimitedText, pieceSize: Int, threads: Int) -> Bool {
    readingInPieces(text, pieceSize: pieceSize, threads: threads) == Reading(of: text)
  }
}
