import Survey
import Testing

@testable import Analysis

private func numbering(_ ids: [String]) -> ItemNumbering? {
  ItemNumbering(of: ids.map { .init(id: $0, label: $0) })
}

@Test(arguments: [
  (["KS.1", "KS.2", "KS.3"], 0, 0), (["KS.1", "KS.3"], 1, 0), (["KS.3"], 2, 0),
  (["KS.1", "KS.2", "KS.4", "KS.3"], 0, 1), (["KS.3", "KS.1", "KS.2"], 0, 2),
  (["KS.2", "KS.9", "KS.3"], 6, 1), ([], 0, 0), (["A.1", "B.1", "B.2"], 0, 0), (["KS.0"], 0, 0),
])
func `gaps and disorder are counted`(ids: [String], gaps: Int, outOfOrder: Int) throws {
  let found = try #require(numbering(ids))
  #expect(found.gaps == gaps)
  #expect(found.outOfOrder == outOfOrder)
}

@Test func `items without numbers have no numbering`() {
  #expect(numbering(["KS.1", "listening"]) == nil)
}
