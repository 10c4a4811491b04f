import Statistics
import Testing

/// A published set that its stated base can't make: 63, 23, 1 and 13 % of 31.
struct FlagshipTests {
  private let set = PercentageSet(percentages([63, 23, 1, 13]), .partition)

  @Test func `it is impossible on 31 under every rounding`() {
    #expect(set.verdict(base: 31, allowing: PercentageRounding.all) == .impossible)
    for rounding in PercentageRounding.all {
      #expect(!set.isFeasible(base: 31, rounding: rounding))
      #expect(set.isPossibleOnSomeBase(rounding: rounding))
    }
  }

  @Test(arguments: [
    (63, 8, [32, 35, 38, 40, 41, 43, 46, 48, 49, 51, 52, 54]),
    (23, 13, [35, 39, 40]),
    (1, 67, [67, 68, 69]),
    (13, 8, [32]),
  ])
  func `each figure needs a base of its own`(units: Int, smallest: Int, after31: [Int]) {
    let single = PercentageSet(percentages([units]), .incomplete)
    let bases = single.feasibleBases(upTo: 69, rounding: .either)
    #expect(bases.smallest == smallest)
    #expect(bases.bases.filter { $0 > 31 }.starts(with: after31))
    #expect(bases.contains(31) == [23, 13].contains(units))
  }

  @Test func `thirty-two integers can be printed on 31`() {
    let printable = (0...100).filter {
      let percentage = PrintedPercentage(.exactly($0), decimals: 0)
      return PrintRounding.halfUp.counts(printing: percentage, base: 31) != nil
    }
    #expect(
      printable == [
        0, 3, 6, 10, 13, 16, 19, 23, 26, 29, 32, 35, 39, 42, 45, 48, 52, 55, 58, 61, 65, 68, 71, 74,
        77, 81, 84, 87, 90, 94, 97, 100,
      ])
  }

  private static let nearest = [70, 71, 75, 78, 79, 83, 84, 86, 87, 91, 92, 93]

  @Test(arguments: [
    (PercentageRounding.halfUp, nearest), (.either, nearest), (.halfDown, nearest),
    (.halfEven, nearest), (.doubleRounding, nearest), (.truncate, [100, 200]),
    (.ceiling, [100, 200]),
    (.largestRemainder, [70, 71, 75, 76, 78, 79, 83, 84, 86, 87, 91, 92]),
    (.oneFudged, [30, 40, 48, 52, 56, 60]),
  ])
  func `the first bases that make all four as a partition`(
    rounding: PercentageRounding, bases: [Int]
  ) {
    let found = set.feasibleBases(upTo: 250, rounding: rounding)
    #expect(Array(found.bases.prefix(bases.count)) == bases)
  }

  @Test(arguments: [
    (PercentageRounding.halfUp, [70, 71, 75, 78, 79, 80, 82, 83, 84, 86, 87, 88]),
    (.either, [70, 71, 75, 78, 79, 80, 82, 83, 84, 86, 87, 88]),
    (.halfDown, [70, 71, 75, 78, 79, 82, 83, 84, 86, 87, 90, 91]),
    (.halfEven, [70, 71, 75, 78, 79, 82, 83, 84, 86, 87, 90, 91]),
    (.doubleRounding, [70, 71, 75, 78, 79, 80, 82, 83, 84, 86, 87, 88]),
    (.truncate, [52, 60, 65, 68, 69, 72, 73, 76, 80, 82, 84, 86]),
    (.ceiling, [100, 101, 102]),
  ])
  func `the first bases that make all four as a multiple response`(
    rounding: PercentageRounding, bases: [Int]
  ) {
    let multiple = PercentageSet(set.percentages, .multipleOfRespondents)
    let found = multiple.feasibleBases(upTo: 250, rounding: rounding)
    #expect(Array(found.bases.prefix(bases.count)) == bases)
  }

  @Test func `one cell fudged gives its counts on 30`() {
    #expect(set.uniqueCounts(base: 30, rounding: .oneFudged) == [19, 7, 0, 4])
  }

  @Test func `a random set passes in about one case of a hundred`() {
    let chance = set.chanceOfPassing(base: 31, rounding: .halfUp, sumTolerance: 1)
    // 530,655 quadruples add to 99, 100 or 101; four of them hold a figure of 101 %, left out here.
    #expect(chance == .counted(passing: 5_984, of: 530_655 - 4))
    #expect(
      set.chanceOfPassing(base: 31, rounding: .halfUp) == .counted(passing: 4_000, of: 176_851))
    let single = PercentageSet(percentages([50]), .incomplete)
    let any = single.chanceOfPassing(base: 31, rounding: .halfUp, sumTolerance: 50)
    #expect(any == .counted(passing: 32, of: 101))
  }
}
