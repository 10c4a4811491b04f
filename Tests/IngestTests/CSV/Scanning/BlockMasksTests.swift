import TestSupport
import Testing

@testable import Ingest

struct BlockMasksTests {
  private static func mask(_ bytes: [UInt8], _ isWanted: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { $0 | (isWanted($1.element) ? 1 << UInt64($1.offset) : 0) }
  }

  @Test(arguments: 0..<50)
  func `each bit tells of its byte, and those behind the end of none`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let meaning: [UInt8] = [34, 44, 10, 13, 0, 0x80, 0xFF, 97, 59]
    let bytes = (0..<64).map { _ in meaning.randomElement(using: &generator) ?? 97 }
    let count = Int.random(in: 0...64, using: &generator)
    let masks = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { BlockMasks(at: $0, count: count, delimiter: 59) }
    }
    let known = Array(bytes.prefix(count))
    #expect(masks?.quotes == Self.mask(known) { $0 == 34 })
    #expect(masks?.delimiters == Self.mask(known) { $0 == 59 })
    #expect(masks?.lineFeeds == Self.mask(known) { $0 == 10 })
    #expect(masks?.carriageReturns == Self.mask(known) { $0 == 13 })
  }

  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func `quotes are odd or even`(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<20 {
      let bytes = (0..<count + 64).map { _ in generator.chance(30) ? UInt8(34) : 97 }
      let isOdd = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { BlockMasks.hasOddQuotes(at: $0, count: count) }
      }
      #expect(isOdd == !bytes.prefix(count).count { $0 == 34 }.isMultiple(of: 2))
    }
  }
}
