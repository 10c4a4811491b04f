/// A search for what a set of percentages that its base can't make may have been meant to say.
///
/// Nothing is put right: every reading is an offer, with the counts it implies and the chance that
/// the same repair makes sense of a random set. What explains most random sets explains nothing.
package struct RepairSearch: Sendable {
  /// How far the base may be off, in people either way.
  package static let baseReach = 3

  /// The most readings that are given for one repair: those that change least.
  package static let mostReadings = 5

  let set: PercentageSet
  let units: [Int]
  let whole: Int
  let decimals: Int
  let base: Int
  let otherBases: [Int]
  let rounding: PrintRounding
  let random: RandomPercentages

  /// The figures that can be printed on each base that a repair may ask about.
  let figures: [Int: PrintableCounts]

  /// Prepares to search for readings of a set on a base.
  ///
  /// Random sets have a sum within `sumTolerance` units of this one's. `nil` for nets, and where a
  /// figure is not exact, decimals differ or a figure is above 100 %.
  package init?(
    _ set: PercentageSet, base: Int, otherBases: [Int] = [], rounding: PrintRounding = .either,
    sumTolerance: Int = 1
  ) {
    guard let units = set.plainUnits, let first = set.percentages.first, base > 0,
      units.allSatisfy({ $0 <= first.unitsInWhole }),
      let random = RandomPercentages(
        like: units, whole: first.unitsInWhole, tolerance: sumTolerance)
    else { return nil }
    self.set = set
    self.units = units
    whole = first.unitsInWhole
    decimals = first.decimals
    self.base = base
    self.otherBases = Set(otherBases).filter { $0 > 0 && $0 != base }.sorted()
    self.rounding = rounding
    self.random = random
    let nearby = max(1, base - Self.baseReach)...(base + Self.baseReach)
    let mixed = MixedUnits.bases(of: base, units: units, whole: whole, tolerance: sumTolerance)
    figures = Dictionary(
      uniqueKeysWithValues: Set(nearby).union(self.otherBases).union(mixed).map {
        ($0, PrintableCounts(base: $0, whole: first.unitsInWhole, rounding: rounding))
      })
  }

  /// Finds the readings, those first whose repair explains the fewest random sets.
  ///
  /// There are none for a set that is feasible as printed. A repair that explains every random set,
  /// or would if it were asked, is no constraint: its readings have no chance, and come last.
  package func readings(draws: Int = 5_000, seed: UInt64 = 1) -> [Reading] {
    guard !set.isFeasible(base: base, rounding: .each(rounding)) else { return [] }
    let fits = Repair.allCases
      .map { repair in
        (repair, self.fits(units, repair, limit: .max).filter { isNeeded(repair, for: $0) })
      }
      .filter { !$0.1.isEmpty }
    let chances = chances(of: fits.map(\.0).filter { !$0.alwaysFits }, draws: draws, seed: seed)
    let readings = fits.flatMap { repair, fits in
      let all = fits.map { reading(of: $0, by: repair, chance: chances[repair] ?? nil) }
      return all.sorted { $0.ranksBefore($1) }.prefix(Self.mostReadings)
    }
    return readings.enumerated()
      .sorted { one, other in
        one.element.ranksBefore(other.element)
          || !other.element.ranksBefore(one.element) && one.offset < other.offset
      }
      .map(\.element)
      .withoutRepetition
  }

  /// Tells whether a fit takes more than its base: a fudge does not help where the figures do.
  private func isNeeded(_ repair: Repair, for fit: Fit) -> Bool {
    repair != .oneFudged || !set.isFeasible(base: fit.base, rounding: .each(rounding))
  }

  /// Counts, for each repair, the random sets that it makes feasible.
  private func chances(of repairs: [Repair], draws: Int, seed: UInt64) -> [Repair: Chance?] {
    var generator = SplitMix64(seed: seed)
    var passing: [Repair: Int] = [:]
    for _ in 0..<draws {
      let drawn = random.draw(from: &generator)
      for repair in repairs where !fits(drawn, repair, limit: 1).isEmpty {
        passing[repair, default: 0] += 1
      }
    }
    return repairs.reduce(into: [:]) { chances, repair in
      let number = passing[repair] ?? 0
      chances[repair] = number == draws ? nil : .simulated(passing: number, draws: draws)
    }
  }
}

extension [Reading] {
  /// The readings, in the same order, less the figures that changed digits have made before.
  fileprivate var withoutRepetition: [Reading] {
    var seen: Set<[PrintedPercentage]> = []
    return filter { reading in
      switch reading.repair {
      case .oneDigit, .twoDigits, .digitsSwapped: seen.insert(reading.percentages).inserted
      case .nearbyBase, .otherBase, .otherRounding, .mixedUnits, .oneFudged, .mentions, .nearest:
        true
      }
    }
  }
}
