import Testing

@testable import Ingest

struct UTF8ValidationTests {
  /// The bytes at which the standard library's and the Unicode Standard's ranges begin and end.
  private static let telling: [UInt8] = [
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  @Test(arguments: telling)
  func `four bytes are judged as the standard library judges them`(first: UInt8) {
    let telling = UTF8ValidationTests.telling
    for second in telling {
      for third in telling {
        for fourth in telling {
          #expect(agrees([first, second, third, fourth]) == true)
        }
      }
    }
  }

  @Test(arguments: 0..<80)
  func `a broken byte is found wherever it stands in a block`(index: Int) {
    var bytes = [UInt8](repeating: 0x41, count: 80)
    bytes[index] = 0xE9
    #expect(bytes.withUnsafeBufferPointer { $0.indexOfBrokenUTF8() } == index)
  }

  private func agrees(_ bytes: [UInt8]) -> Bool {
    let expected: Int?
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      expected = nil
    } catch {
      expected = error.byteOffsets.lowerBound
    }
    return bytes.withUnsafeBufferPointer { $0.indexOfBrokenUTF8() } == expected
  }
}
