import Survey
import TestSupport
import Testing

@testable import Ingest

struct FrameworkItemFileTests {
  private static let header = "level,item,label\n"

  private func read(_ text: String) throws -> FrameworkItemFile {
    let draft = try MaterialDraft(text)
    let file = try FrameworkItemFile(
      draft.source(.frameworkItems), levels: ["low", "high"], in: draft.folder)
    guard file.faults.isEmpty else { throw RejectedInput(diagnostics: file.faults) }
    return file
  }

  @Test(arguments: [
    MaterialFault(
      "an unknown level", header + "1️⃣Low,KS.1,A\n", says: "the level 'Low' isn't known"),
    MaterialFault(
      "an item without a name", header + "low,1️⃣,A\n", says: "the item has no name"),
    MaterialFault(
      "an item without a label", header + "low,KS.1,1️⃣\n",
      says: "the item 'KS.1' has no label to print"),
    MaterialFault(
      "an item twice in its level", header + "low,KS.1,A\nhigh,KS.1,B\nlow,1️⃣KS.1,C\n",
      says: "the item 'KS.1' of 'low' stands twice; the first is on line 2"),
    MaterialFault(
      "the greatest number there is", header + "low,KS.1,A\nlow,1️⃣KS.9223372036854775807,B\n",
      says: "the number of the item 'KS.9223372036854775807' has 19 digits where at most 4 belong"),
    MaterialFault(
      "a number of five digits", header + "low,1️⃣KS.10000,A\n",
      says: "the number of the item 'KS.10000' has 5 digits where at most 4 belong"),
    MaterialFault(
      "a column that isn't there", "1️⃣level,item,text\nlow,KS.1,A\n",
      says: "there is no column 'label' in the header"),
  ])
  func `a fault of the items is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `a number of four digits is an item's`() throws {
    #expect(try read(Self.header + "low,KS.9999,A\n").items(ofLevel: "low").first?.number == 9999)
  }

  @Test func `disorder, gaps and labels that come back are the framework's own`() throws {
    let file = try read(Self.header + "low,KS.4,A\nhigh,KS.1,A\nlow,KS.3,A\n")
    #expect(file.items(ofLevel: "low").map(\.id) == ["KS.4", "KS.3"])
    #expect(file.items(ofLevel: "high").map(\.id) == ["KS.1"])
  }
}
