import TestSupport
import Testing

@testable import Ingest

struct CellKeyTests {
  private static func key(_ bytes: [UInt8], followedBy next: UInt8 = 0) -> CellKey {
    let padded = bytes + [UInt8](repeating: next, count: CellKey.readableBytes)
    return padded.withUnsafeBufferPointer {
      CellKey(UnsafeBufferPointer(rebasing: $0.dropLast(CellKey.readableBytes)))
    }
  }

  @Test(arguments: 0...CellKey.wholeLength)
  func `cells of up to 32 bytes that differ in one have other keys`(length: Int) {
    let cell = (0..<length).map { UInt8(65 + $0) }
    for place in 0..<length {
      var other = cell
      other[place] ^= 0x20
      #expect(!Self.key(cell).equals(Self.key(other)), "at \(place) of \(length)")
    }
    #expect(!Self.key(cell).equals(Self.key(cell + [0])))
  }

  @Test(arguments: 0...40)
  func `what follows a cell in memory makes no difference`(length: Int) {
    let cell = (0..<length).map { UInt8(65 + $0) }
    #expect(Self.key(cell, followedBy: 1).equals(Self.key(cell, followedBy: 255)))
    #expect(Self.key(cell, followedBy: 1).hash == Self.key(cell, followedBy: 255).hash)
  }
}
