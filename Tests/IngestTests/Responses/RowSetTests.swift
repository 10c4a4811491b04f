import TestSupport
import Testing

@testable import Ingest

struct RowSetTests {
  @Test(arguments: 0..<20)
  func `rows of pieces put behind each other are the rows of the whole`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var all = RowSet()
    var expected: Set<Int> = []
    var rowsBefore = 0
    for _ in 0..<5 {
      let rows = Int.random(in: 0...200, using: &generator)
      var piece = RowSet()
      for row in 0..<rows where generator.chance(40) {
        piece.insert(row)
        expected.insert(rowsBefore + row)
      }
      all.append(piece, rowsBefore: rowsBefore)
      rowsBefore += rows
    }
    #expect(all.count == expected.count)
    #expect(all.count { expected.contains($0) } == expected.count)
    #expect(all.count { $0.isMultiple(of: 3) } == expected.count { $0.isMultiple(of: 3) })
  }

  @Test func `none is in a new one`() {
    #expect(RowSet().count == 0)
    #expect(RowSet().count { _ in true } == 0)
  }
}
