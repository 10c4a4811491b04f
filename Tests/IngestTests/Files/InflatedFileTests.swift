import Foundation
import TestSupport
import Testing

@testable import Ingest

struct InflatedFileTests {
  private static let text = Array(
    (0..<60_000).map { "\($0),answer \($0 * 7919 % 1009)\n" }.joined().utf8)

  private func withInflated(
    _ data: Data, interval: Int = 4 << 20, _ body: (InflatedFile) throws -> Void
  ) throws {
    try withScratchFile(data) { path in
      try body(
        InflatedFile(
          OpenFile(path: path, displayPath: "a.gz"), displayPath: "a.gz", interval: interval))
    }
  }

  private func read(_ file: InflatedFile, _ count: Int, at offset: Int) throws -> [UInt8] {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { buffer.deallocate() }
    let got = try file.read(into: buffer, at: offset)
    return Array(buffer[..<got])
  }

  @Test(arguments: [1 << 10, 100_000, 4 << 20])
  func `any offset can be read, forwards and backwards`(interval: Int) throws {
    var generator = SeededGenerator(seed: 11)
    let text = Self.text
    // Two members, so that a mark may stand in either.
    let data = GzipFile.packed(text[..<400_000]) + GzipFile.packed(text[400_000...])
    try withInflated(data, interval: interval) { file in
      for _ in 0..<300 {
        let offset = Int.random(in: 0...text.count + 10, using: &generator)
        let count = Int.random(in: 1...70_000, using: &generator)
        let got = try read(file, count, at: offset)
        #expect(got == Array(text.dropFirst(offset).prefix(count)))
      }
    }
  }

  @Test func `progress is told in packed bytes and ends at all of them`() throws {
    let data = GzipFile.packed(Self.text)
    try withInflated(data) { file in
      #expect(file.progress == (0, data.count))
      _ = try read(file, 100_000, at: 0)
      #expect((1..<data.count).contains(file.progress.done))
      _ = try read(file, Self.text.count + 1, at: 0)
      #expect(file.progress == (data.count, data.count))
    }
  }

  @Test func `what stands before a fault can be read again after it`() throws {
    let data = GzipFile.packed(Self.text)
    try withInflated(data.prefix(data.count - 9), interval: 100_000) { file in
      for _ in 0..<2 {
        let error = #expect(throws: RejectedInput.self) {
          // The last byte of text comes before what is cut off.
          _ = try read(file, Self.text.count + 1, at: 0)
        }
        #expect(error?.cause == .badData)
        #expect(error?.diagnostics.map(\.path) == ["a.gz"])
        let before = try read(file, 50, at: 200_000)
        #expect(before == Array(Self.text[200_000..<200_050]))
      }
    }
  }

  @Test func `readers may share one`() async throws {
    let data = GzipFile.packed(Self.text)
    let url = FileManager.default.temporaryDirectory.appending(path: "rollcall-\(UUID()).gz")
    try data.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try InflatedFile(
      OpenFile(path: url.path, displayPath: "a.gz"), displayPath: "a.gz", interval: 10_000)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for reader in 0..<4 {
        group.addTask {
          for step in 0..<50 {
            let offset = (reader * 997 + step * 7919) % Self.text.count
            let expected = Array(Self.text.dropFirst(offset).prefix(500))
            guard try read(file, 500, at: offset) == expected else { return false }
          }
          return true
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}
