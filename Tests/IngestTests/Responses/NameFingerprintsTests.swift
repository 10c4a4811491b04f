import TestSupport
import Testing

@testable import Ingest

struct NameFingerprintsTests {
  private static func fingerprints(_ names: [String]) -> NameFingerprints {
    var found = NameFingerprints()
    for name in names {
      let padded = Array(name.utf8) + [UInt8](repeating: 0, count: CellKey.readableBytes)
      padded.withUnsafeBufferPointer {
        found.append(UnsafeBufferPointer(rebasing: $0.dropLast(CellKey.readableBytes)))
      }
    }
    return found
  }

  @Test(arguments: ["P", "participant-", "a name of more than thirty-two bytes, number "])
  func `names that all differ have no repeat`(stem: String) {
    #expect(!Self.fingerprints((0..<20_000).map { "\(stem)\($0)" }).hasRepeat)
  }

  @Test(arguments: ["P", "participant-", "a name of more than thirty-two bytes, number "])
  func `one that stands twice is found, in another piece too`(stem: String) {
    var found = Self.fingerprints((0..<5000).map { "\(stem)\($0)" })
    found.append(Self.fingerprints((5000..<9000).map { "\(stem)\($0)" }))
    #expect(!found.hasRepeat)
    found.append(Self.fingerprints(["\(stem)17"]))
    #expect(found.hasRepeat)
  }

  @Test func `none repeats where there is none`() {
    #expect(!NameFingerprints().hasRepeat)
  }
}
