import Survey
import TestSupport
import Testing

@testable import Ingest

struct CodeFrameFileTests {
  private static let header = "theme,parent,label,definition,question\n"

  private func read(_ text: String) throws -> CodeFrame {
    let draft = try MaterialDraft(text)
    return try CodeFrameFile.read("material.csv", in: draft.folder)
  }

  @Test(arguments: [
    MaterialFault(
      "a theme without a name", header + "T1,,A,,\n1️⃣,,B,,\n", says: "the theme has no name"),
    MaterialFault(
      "a theme without a label", header + "T1,,1️⃣,,\n", says: "the theme 'T1' has no label to print"
    ),
    MaterialFault(
      "a theme that differs in case only", header + "T1,,A,,\nT2,1️⃣t1,B,,\n",
      says: "the parent 't1' is no theme of this code frame"),
    MaterialFault(
      "its own parent", header + "T1,1️⃣T1,A,,\n",
      says: "the theme 'T1' stands below itself, through 'T1'"),
    MaterialFault(
      "a name of two lines", header + "\"T\n1\",1️⃣\"T\n2\",A,,\n",
      says: "the parent 'T\\n2' is no theme of this code frame"),
    MaterialFault(
      "a column that isn't there", "1️⃣theme,parent,label,definition\nT1,,A,\n",
      says: "there is no column 'question' in the header"),
  ])
  func `a fault of a code frame is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `only themes of a circle stand below themselves, not those that hang on it`() throws {
    let found = try faults {
      _ = try read(Self.header + "A,C,A,,\nB,A,B,,\nC,B,C,,\nD,C,D,,\nE,D,E,,\nF,,F,,\n")
    }
    #expect(
      found.map(\.message) == [
        "the theme 'A' stands below itself, through 'C'",
        "the theme 'B' stands below itself, through 'A'",
        "the theme 'C' stands below itself, through 'B'",
      ])
  }

  @Test func `columns may stand in any order, and themes before their parents`() throws {
    let frame = try read(
      "note,question,definition,label,parent,theme\nx,Q1,\"Of, T2\",Child,T2,T1\n,,,Parent,,T2\n")
    #expect(frame.name == "material.csv")
    #expect(
      frame.themes == [
        CodeFrame.Theme(
          id: "T1", parent: "T2", label: "Child", definition: "Of, T2", interviewQuestion: "Q1"),
        CodeFrame.Theme(
          id: "T2", parent: nil, label: "Parent", definition: "", interviewQuestion: ""),
      ])
    #expect(frame.outline.map(\.depth) == [0, 1])
  }

  @Test func `a long chain of parents is read`() throws {
    let rows = (1...500).map { "T\($0),\($0 == 1 ? "" : "T\($0 - 1)"),L,,\n" }
    #expect(try read(Self.header + rows.joined()).outline.last?.depth == 499)
  }
}
