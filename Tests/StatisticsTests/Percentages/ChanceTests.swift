import Statistics
import Testing

struct ChanceTests {
  @Test(arguments: [
    ([60, 30, 10], PercentageSet.Structure.partition),
    ([60, 30, 12], .incomplete),
    ([90, 80, 70], .multipleOfRespondents),
  ])
  func `the sets that pass are counted as enumeration counts them`(
    units: [Int], structure: PercentageSet.Structure
  ) {
    for (rounding, tolerance) in [(PercentageRounding.halfUp, 0), (.truncate, 1), (.either, 1)] {
      var (passing, all) = (0, 0)
      let sum = units.reduce(0, +)
      for first in 0...100 {
        for second in 0...100 {
          for total in (sum - tolerance)...(sum + tolerance) {
            let third = total - first - second
            guard (0...100).contains(third) else { continue }
            all += 1
            let set = PercentageSet(percentages([first, second, third]), structure)
            if set.isFeasible(base: 10, rounding: rounding) { passing += 1 }
          }
        }
      }
      let chance = PercentageSet(percentages(units), structure)
        .chanceOfPassing(base: 10, rounding: rounding, sumTolerance: tolerance)
      #expect(chance == .counted(passing: passing, of: all))
    }
  }

  @Test func `what is too much to count is simulated, close to the count and always the same`() {
    let set = PercentageSet(percentages([40, 30, 20, 10]), .partition)
    let simulated = set.chanceOfPassing(base: 31, rounding: .oneFudged, draws: 2_000, seed: 3)
    #expect(simulated == set.chanceOfPassing(base: 31, rounding: .oneFudged, draws: 2_000, seed: 3))
    let counted = set.chanceOfPassing(base: 31, rounding: .halfUp)?.share ?? 1
    #expect((simulated?.share ?? 0) > counted)
    // Rounded half-up, a base of 100 passes every set that adds to it, counted or drawn.
    #expect(set.chanceOfPassing(base: 100, rounding: .halfUp)?.share == 1)
  }

  @Test func `there is none for nets and figures that are not exact`() throws {
    let vague = try #require(PercentageSet(["<1", "99"], .partition))
    #expect(vague.chanceOfPassing(base: 31, rounding: .halfUp) == nil)
    let mixed = try #require(PercentageSet(["12.5", "87"], .partition))
    #expect(mixed.chanceOfPassing(base: 31, rounding: .halfUp) == nil)
  }
}
