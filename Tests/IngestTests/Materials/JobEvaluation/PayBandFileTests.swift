import Survey
import TestSupport
import Testing

@testable import Ingest

struct PayBandFileTests {
  private static let header = "band,lowest,highest\n"

  private func read(_ text: String) throws -> [PayBand] {
    let draft = try MaterialDraft(text)
    return try PayBandFile.read(draft.source(.payBands), in: draft.folder).bands
  }

  @Test(arguments: [
    MaterialFault("no name", header + "1️⃣,0,10\n", says: "the name of the band is missing"),
    MaterialFault(
      "a band twice", header + "1,0,10\n1️⃣1,11,20\n",
      says: "the band '1' stands twice; the first is on line 2"),
    MaterialFault(
      "no lowest total", header + "1,1️⃣,10\n",
      says: "the lowest total is '' where a whole number belongs"),
    MaterialFault(
      "a highest total in words", header + "1,0,1️⃣ten\n",
      says: "the highest total is 'ten' where a whole number belongs"),
    MaterialFault(
      "a band that ends before it begins", header + "1,10,1️⃣5\n",
      says: "the band ends at 5, before it begins at 10"),
    MaterialFault(
      "an overlap", header + "1,0,10\n2,1️⃣10,20\n",
      says: "band '2' begins at 10, but band '1' ends at 10"),
    MaterialFault(
      "bands in falling order", header + "2,11,20\n1,1️⃣0,10\n",
      says: "band '1' begins at 0, but band '2' ends at 20"),
    MaterialFault(
      "a gap of one", header + "1,0,10\n2,1️⃣12,20\n",
      says: "no band holds 11, between '1' and '2'"),
    MaterialFault(
      "a wide gap", header + "1,0,10\n2,1️⃣15,20\n",
      says: "no band holds 11 to 14, between '1' and '2'"),
    MaterialFault("no band", header, says: "there is no band"),
  ])
  func `a fault of the bands is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `bands that follow on each other hold every total between`() throws {
    let bands = try read(Self.header + "1,0,160\n2,161,215\n")
    #expect(bands.map(\.name) == ["1", "2"])
    #expect(bands.holding(160)?.name == "1")
    #expect(bands.holding(161)?.name == "2")
    #expect(bands.holding(216) == nil)
  }
}
