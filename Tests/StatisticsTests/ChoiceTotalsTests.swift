import Testing

@testable import Statistics

struct ChoiceTotalsTests {
  /// Galileo, Sopra le scoperte dei dadi (about 1620): three dice fall 216 ways, 27 of them to 10
  /// and 25 to 9.
  @Test func `three dice fall as Galileo counted`() {
    let totals = ChoiceTotals(Array(repeating: Array(1...6), count: 3))
    #expect(totals.combinations == 216)
    #expect(totals.ways[10] == 27)
    #expect(totals.ways[9] == 25)
    #expect(totals.ways.count == 16)
    #expect(totals.ways(in: 3...10) == 108)
  }

  @Test func `without lists there is one way, and an empty list leaves none`() {
    #expect(ChoiceTotals([]).ways == [0: 1])
    #expect(ChoiceTotals([[1, 2], []]).ways == [:])
    #expect(ChoiceTotals([[1, 2], []]).combinations == 0)
  }

  @Test func `numbers that stand twice in a list are two ways`() {
    #expect(ChoiceTotals([[5, 5]]).ways == [5: 2])
  }

  @Test(arguments: 0..<50)
  func `adding list after list finds what trying every way finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lists = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Int.random(in: -5...20, using: &generator)
      }
    }
    let tried = lists.reduce([0]) { sums, list in sums.flatMap { sum in list.map { sum + $0 } } }
    let counted = Dictionary(grouping: tried) { $0 }.mapValues(\.count)
    #expect(ChoiceTotals(lists).ways == counted)
    #expect(ChoiceTotals(lists).combinations == tried.count)
  }

  @Test func `millions of millions of ways are counted at once`() {
    let totals = ChoiceTotals(Array(repeating: Array(0...7), count: 16))
    #expect(totals.combinations == 281_474_976_710_656)
    #expect(totals.ways[0] == 1)
    #expect(totals.ways[1] == 16)
  }
}
