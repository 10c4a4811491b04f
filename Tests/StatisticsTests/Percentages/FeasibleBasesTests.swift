import Statistics
import Testing

struct FeasibleBasesTests {
  private let halves = PercentageSet(percentages([50, 50]), .partition)

  @Test func `runs of bases come with gaps between them`() {
    let bases = halves.feasibleBases(upTo: 205, rounding: .halfUp)
    #expect(bases.ranges.prefix(3) == [2...2, 4...4, 6...6])
    // From 101 on, one person more or less rounds away only by halves, as 51 of 101 is 50.495.
    #expect(bases.smallest == 2)
    #expect(bases.contains(100))
    #expect(!bases.contains(99))
    #expect(bases.bases.filter { $0 <= 100 } == Array(stride(from: 2, through: 100, by: 2)))
    #expect(bases.ranges.last == 100...205)
  }

  @Test func `the nearest bases below and above are found`() {
    let set = PercentageSet(percentages([43, 22, 35]), .partition)
    let bases = set.feasibleBases(upTo: 60, rounding: .halfUp)
    #expect(bases.nearest(below: 31) == 23)
    #expect(bases.nearest(above: 31) == 37)
    #expect(bases.nearest(below: 23) == nil)
    #expect(bases.nearest(above: 60) == nil)
    let wide = halves.feasibleBases(upTo: 205, rounding: .halfUp)
    #expect(wide.nearest(below: 150) == 149)
    #expect(wide.nearest(above: 150) == 151)
  }

  @Test func `two questions of the same people share their bases, but for the missing`() {
    let one = PercentageSet(percentages([43, 22, 35]), .partition)
      .feasibleBases(upTo: 60, rounding: .halfUp)
    let other = PercentageSet(percentages([50, 8, 13, 13, 8, 8]), .partition)
      .feasibleBases(upTo: 40, rounding: .halfUp)
    #expect(one.intersection(other).bases.isEmpty)
    #expect(one.intersection(other).maximum == 40)
    #expect(one.allowing(missing: 1).intersection(other.allowing(missing: 1)).bases == [24, 38])
    #expect(one.allowing(missing: 0) == one)
  }
}
