import Survey
import Testing

@testable import Report

private func table(_ number: Int, notes: [String]) -> PrintedTable {
  PrintedTable(
    number: number, name: "t\(number)", title: "T", headings: ["A"], rows: [[.text("a")]],
    stubWidth: 1, groups: [], notes: notes, provenance: "")
}

@Test func `notes are counted across tables in order of first use, each text once`() {
  let tables = [
    table(1, notes: ["b", "a"]), table(2, notes: ["c", "a"]), table(3, notes: ["b", "d"]),
  ]
  let counted = tables.map(NoteRegister(tables).numbering)
  #expect(counted.map { $0.notes.map(\.number) } == [[1, 2], [2, 3], [1, 4]])
  #expect(counted.map { $0.notes.map(\.words) } == [["b", "a"], ["a", "c"], ["b", "d"]])
  #expect(
    counted.map(\.noteReferences) == [
      " [note 1][note 2]", " [note 2][note 3]", " [note 1][note 4]",
    ])
}

@Test func `what a table says twice is one note`() {
  let same = table(1, notes: ["a", "b", "a"])
  #expect(same.notes.map(\.words) == ["a", "b"])
  #expect(same.linesBelow == ["[note 1] a", "[note 2] b"])
}

@Test func `a table without notes points to none`() {
  #expect(table(1, notes: []).noteReferences == "")
}
