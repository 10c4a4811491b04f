extension PercentageSet {
  /// Finds how often a set like this one, made at random, is feasible on a base.
  ///
  /// A set like it has as many figures, of as many decimals, whose sum in units is the same to
  /// within a tolerance; all of them are equally likely. The number is exact where they can be
  /// counted in fewer than 10^8 steps, and otherwise that of a seeded simulation. There is none for
  /// nets, nor where a figure is not exact or decimals differ.
  package func chanceOfPassing(
    base: Int, rounding: PercentageRounding, sumTolerance: Int = 0, draws: Int = 5_000,
    seed: UInt64 = 1
  ) -> Chance? {
    guard let units = plainUnits, let whole = percentages.first?.unitsInWhole,
      let random = RandomPercentages(like: units, whole: whole, tolerance: sumTolerance)
    else { return nil }
    if case .each(let rounding) = rounding, let all = random.number {
      let figures = PrintableCounts(base: base, whole: whole, rounding: rounding)
      if let passing = passingNumber(of: random, on: figures) {
        return .counted(passing: passing, of: all)
      }
    }
    var generator = SplitMix64(seed: seed)
    let decimals = percentages.first?.decimals ?? 0
    let passing = (0..<draws).count { _ in
      let drawn = random.draw(from: &generator)
      return PercentageSet(
        drawn.map { PrintedPercentage(.exactly($0), decimals: decimals) }, structure
      )
      .isFeasible(base: base, rounding: rounding)
    }
    return .simulated(passing: passing, draws: draws)
  }

  /// Counts the sets that pass, by the sums of their figures and of the counts behind those.
  ///
  /// `nil` unless every figure has one count at most, as is so on a base below S, and the work is
  /// small. The sums wrap around, as halfway there may be more sets than an `Int` can count; what
  /// is returned is fewer than all the sets in the end.
  private func passingNumber(of random: RandomPercentages, on figures: PrintableCounts) -> Int? {
    let highest = random.possibleSums.last ?? 0
    let base = total == .anything ? 0 : figures.base
    let printable = figures.printable.filter { $0.units <= highest }
    let steps =
      Int128(random.count) * Int128(highest + 1) * Int128(base + 1) * Int128(printable.count)
    guard figures.base < figures.whole, steps < 100_000_000 else { return nil }
    var ways = Array(repeating: Array(repeating: 0, count: base + 1), count: highest + 1)
    ways[0][0] = 1
    for _ in 0..<random.count {
      var longer = Array(repeating: Array(repeating: 0, count: base + 1), count: highest + 1)
      for (units, count) in printable {
        let added = total == .anything ? 0 : count
        for sum in 0...(highest - units) {
          for counted in 0...(base - added) where ways[sum][counted] != 0 {
            longer[sum + units][counted + added] &+= ways[sum][counted]
          }
        }
      }
      ways = longer
    }
    return random.possibleSums.reduce(0) { passing, sum in
      passing &+ (total == .base ? ways[sum].last ?? 0 : ways[sum].reduce(0, &+))
    }
  }
}
