import Survey
import TestSupport
import Testing

@testable import Ingest

struct PublishedFigureFileTests {
  private static let header = "id,set,measure,category,value,unit,base,group,quantifier,note\n"

  private func read(_ text: String) throws -> [PublishedFigure] {
    let draft = try MaterialDraft(text)
    return try PublishedFigureFile.read(draft.source(.publishedFigures), in: draft.folder).figures
  }

  @Test(arguments: [
    MaterialFault("no id", header + "1️⃣,role,,,,,,,,\n", says: "the figure has no id"),
    MaterialFault(
      "an id of two figures", header + "D1,,,,,,,,,\nD2,,,,,,,,,\n1️⃣D1,,,,,,,,,\n",
      says: "the figure 'D1' stands twice; the first is on line 2"),
    MaterialFault(
      "a base below nought", header + "D1,,,,,,1️⃣-3,,,\n",
      says: "the base is '-3' where a whole number belongs, or nothing"),
    MaterialFault(
      "a base of half a person", header + "D1,,,,,,1️⃣2.5,,,\n",
      says: "the base is '2.5' where a whole number belongs, or nothing"),
  ])
  func `a fault of the figures is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `a figure is kept exactly as printed`() throws {
    #expect(
      try read(Self.header + "D1,role,percent,lead,<1.0,%,14,leads,,\"a, b\"\nD2,,,,,,,,several,\n")
        == [
          PublishedFigure(
            id: "D1", set: "role", measure: "percent", category: "lead", value: "<1.0", unit: "%",
            base: 14, group: "leads", quantifier: "", note: "a, b"),
          PublishedFigure(
            id: "D2", set: "", measure: "", category: "", value: "", unit: "", base: nil, group: "",
            quantifier: "several", note: ""),
        ])
  }
}
