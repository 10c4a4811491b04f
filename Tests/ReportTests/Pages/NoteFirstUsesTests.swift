import Testing

@testable import Report

private let tables = [[1, 2], [2, 3], [], [1, 3, 4]].enumerated().map {
  PrintedTable.page(number: $0 + 1, notes: $1)
}
private let uses = NoteFirstUses(tables)

@Test(
  arguments: [([1, 2], [], []), ([3], [2], [1]), ([], [], []), ([4], [1, 3], [1, 2])].enumerated()
    .map { ($0, $1) })
func `a note is a table's own where no table before it gives it`(
  place: Int, notes: (own: [Int], earlier: [Int], tables: [Int])
) {
  #expect(uses.ownNotes(of: tables[place]).map(\.number) == notes.own)
  let earlier = uses.earlierNotes(of: tables[place])
  #expect(earlier.map(\.number) == notes.earlier)
  #expect(uses.tables(of: earlier) == notes.tables)
}
