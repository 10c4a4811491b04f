import Survey
import TestSupport
import Testing

@testable import Ingest

struct PublishedFigureFileTests {
  private static let header = "id,set,measure,category,value,unit,base,group,quantifier,note\n"

  private static let longHeader = header.dropLast() + ",date,part_of\n"

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
      says: "the base is '-3' where a whole number from 1 to 999,999,999,999 belongs, or nothing"),
    MaterialFault(
      "a base of half a person", header + "D1,,,,,,1️⃣2.5,,,\n",
      says: "the base is '2.5' where a whole number from 1 to 999,999,999,999 belongs, or nothing"),
    MaterialFault(
      "a base of nobody", header + "D1,,,,,,1️⃣0,,,\n",
      says: "the base is '0' where a whole number from 1 to 999,999,999,999 belongs, or nothing"),
    MaterialFault(
      "a base of 13 digits", header + "D1,,,,,,1️⃣1000000000000,,,\n",
      says: "the base is '1000000000000' where a whole number from 1 to 999,999,999,999 belongs, or"
        + " nothing"),
    MaterialFault(
      "a base in groups of two", header + "D1,,,,,,1️⃣\"17,75\",,,\n",
      says: "the base is '17,75' where a whole number from 1 to 999,999,999,999 belongs, or nothing"
    ),
    MaterialFault(
      "two parts of each other",
      longHeader + "D0,,,,,,,,,,,\nD1,,,,,,,,,,,1️⃣D2\nD2,,,,,,,,,,,D1\n",
      says: "the figures are parts of each other in a circle: 'D1' is a part of 'D2' is a part of"
        + " 'D1'"),
    MaterialFault(
      "a part that leads into a circle",
      longHeader + "D0,,,,,,,,,,,D1\nD1,,,,,,,,,,,1️⃣D2\nD2,,,,,,,,,,,D3\nD3,,,,,,,,,,,D1\n",
      says: "the figures are parts of each other in a circle: 'D1' is a part of 'D2' is a part of"
        + " 'D3' is a part of 'D1'"),
    MaterialFault(
      "a whole that isn't there", longHeader + "D1,,,,,,,,,,,1️⃣D2\n",
      says: "the figure is a part of 'D2', which isn't in the file"),
    MaterialFault(
      "a part of itself", longHeader + "D1,,,,,,,,,,,1️⃣D1\n",
      says: "the figure 'D1' is called a part of itself"),
    MaterialFault(
      "an optional column twice", header.dropLast() + ",part_of,1️⃣part_of\nD1,,,,,,,,,,,\n",
      says: "the column 'part_of' stands 2 times in the header, as columns 11, 12"),
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

  @Test(arguments: [("14", 14), ("\"1,775\"", 1_775), ("\"999,999,999,999\"", 999_999_999_999)])
  func `a base may have marks between thousands`(text: String, base: Int) throws {
    #expect(try read(Self.header + "D1,,,,,,\(text),,,\n").map(\.base) == [base])
  }

  @Test func `a date and a whole are kept where the file has them`() throws {
    let figures = try read(Self.longHeader + "D1,,,,,,,,,,July 2021,D2\nD2,,,,,,,,,,,\n")
    #expect(figures.map(\.date) == ["July 2021", ""])
    #expect(figures.map(\.partOf) == ["D2", nil])
  }
}
