import Statistics
import Testing

/// The counts after one more person has moved from any answer to any other.
private func afterOneMove(_ tables: Set<[Int]>) -> Set<[Int]> {
  var moved = Set<[Int]>()
  for table in tables {
    for from in table.indices where table[from] > 0 {
      for to in table.indices where to != from {
        var next = table
        next[from] -= 1
        next[to] += 1
        moved.insert(next)
      }
    }
  }
  return moved
}

/// Tries all moves for the fewest people after whom `holds` is so of the first two counts.
private func fewestPeople(_ table: [Int], until holds: (Int, Int) -> Bool) -> Int? {
  var tables: Set = [table]
  for people in 0...table.reduce(0, +) {
    if tables.contains(where: { holds($0[0], $0[1]) }) { return people }
    tables = afterOneMove(tables)
  }
  return nil
}

struct LeadMarginTests {
  @Test(arguments: [
    ([19, 7, 1, 4], 12, 6, 7, LeadMargin.Outcome.tie), ([4, 7, 1, 4], 3, 2, 2, .swap),
    ([5, 5, 2], 0, 0, 1, .tie), ([0, 1], 1, 1, 1, .swap), ([0, 8, 0], 8, 4, 5, .tie),
  ])
  func `a lead ends when so many people move to the second`(
    counts: [Int], gap: Int, toEnd: Int, toSwap: Int, outcome: LeadMargin.Outcome
  ) throws {
    let margin = try #require(LeadMargin(counts: counts))
    #expect(margin.gap == gap)
    #expect(margin.peopleToEndLead == toEnd)
    #expect(margin.peopleToSwap == toSwap)
    #expect(margin.outcome == outcome)
  }

  @Test func `the margins are what trying all moves finds`() throws {
    for first in 1...7 {
      for second in 0...first {
        for third in 0...min(2, second) {
          let table = [first, second, third]
          let margin = try #require(LeadMargin(counts: [third, first, second]))
          #expect(margin.peopleToEndLead == fewestPeople(table) { $0 <= $1 }, "\(table)")
          #expect(margin.peopleToSwap == fewestPeople(table) { $0 < $1 }, "\(table)")
        }
      }
    }
  }

  @Test(arguments: [[], [5], [0, 0, 0]])
  func `without two answers to choose from, or anybody who did, there is no lead`(counts: [Int]) {
    #expect(LeadMargin(counts: counts) == nil)
  }

  @Test func `a count below zero is refused`() async {
    await #expect(processExitsWith: .failure) { _ = LeadMargin(counts: [3, -1]) }
  }
}
