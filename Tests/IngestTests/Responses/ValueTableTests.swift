import Survey
import TestSupport
import Testing

@testable import Ingest

extension SeededGenerator {
  /// Bytes of few values, so that equal strings, zero bytes and common prefixes are frequent.
  fileprivate mutating func bytes(behind prefix: [UInt8]) -> [UInt8] {
    let length = Int.random(in: 0...40, using: &self)
    let random = (0..<length).map { _ in UInt8.random(in: 0...2, using: &self) }
    return Array((chance(50) ? prefix + random : random).prefix(length))
  }
}

struct ValueTableTests {
  @Test(arguments: 0..<20)
  func `numbers agree with a dictionary over random bytes`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let prefix = (0..<24).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    var table = ValueTable()
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<3000 {
      let bytes = generator.bytes(behind: prefix)
      let expected = known[bytes] ?? known.count
      known[bytes] = expected
      #expect(table.number(of: bytes) == expected)
    }
    #expect(table.count == known.count)
    for (bytes, number) in known { #expect(table.number(of: bytes) == number) }
  }

  @Test func `strings that differ in a length or in one byte anywhere are different`() {
    var table = ValueTable()
    var expected = 0
    for length in 0...40 {
      for place in -1..<length {
        var bytes = [UInt8](repeating: 0, count: length)
        if place >= 0 { bytes[place] = 1 }
        #expect(table.number(of: bytes) == expected)
        expected += 1
      }
    }
  }

  @Test func `strings whose hashes collide are different`() {
    let first: UInt64 = 0x6162_6364_6566_6768
    let other: UInt64 = 0x6162_6364_6566_6769
    let colliding = [(first, 0), (other, Self.mix(first) ^ Self.mix(other))]
      .map { words in [words.0, words.1].flatMap(Self.bytes) }
    var table = ValueTable()
    #expect(colliding.map { table.number(of: $0) } == [0, 1])
    #expect(colliding.map { table.number(of: $0) } == [0, 1])
  }

  /// The table's own step from one word to the next.
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  private static func bytes(_ word: UInt64) -> [UInt8] {
    withUnsafeBytes(of: word) { Array($0) }
  }

  @Test func `a text comes back as it was, through growth`() {
    var table = ValueTable()
    let texts = (0..<5000).map { "värde \($0)\u{0}" } + ["", "a", "\u{0}"]
    for (number, text) in texts.enumerated() { #expect(table.number(of: text) == number) }
    #expect(texts.indices.allSatisfy { table.text($0) == texts[$0] })
  }

  @Test func `a full table knows what it has learnt and learns no more`() {
    var table = ValueTable(limit: 2)
    #expect(["a", "b", "c", "a", "d", "b"].map { table.number(of: $0) } == [0, 1, 2, 0, 2, 1])
    #expect(table.count == 2)
  }
}
