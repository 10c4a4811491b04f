import Statistics
package import Survey

extension PercentageAudit {
  /// Works out what whole people on a base can have to do with percentages as they are printed.
  ///
  /// The largest base tried is, unless given, 1,000 or twice the stated one. The other bases are
  /// those of other groups, which may have been meant. How often chance makes such a set, and what may
  /// have been meant, take time and can be left out. `nil` where a text is no percentage, or there is
  /// none.
  package init?(
    _ texts: [String], structure: Structure, base: Int, allowed: AllowedRounding = .any,
    maximumBase: Int? = nil, otherBases: [Int] = [], hasOdds: Bool = true,
    hasReadings: Bool = true
  ) {
    precondition(base > 0, "A base must be above zero, and this is \(base).")
    guard !texts.isEmpty, let set = PercentageSet(texts, structure.ofEngine) else { return nil }
    let maximum = maximumBase ?? max(1_000, 2 * base)
    self.init(
      figures: set.percentages.map(PrintedFigure.init), structure: structure, base: base,
      allowed: allowed, verdict: set.verdict(base: base, allowed: allowed),
      checks: set.percentages.map { FigureCheck($0, base: base, allowed: allowed) },
      bases: allowed.roundings.map {
        FeasibleRuns(of: set, under: $0, near: base, upTo: maximum)
      },
      maximumBase: maximum,
      isPossibleOnSomeBase: allowed.roundings.contains {
        set.isPossibleOnSomeBase(rounding: $0.ofEngine)
      },
      chanceOfPassing: hasOdds
        ? set.chanceOfPassing(base: base, rounding: allowed.first.ofEngine, sumTolerance: 1)
          .map(Odds.init) : nil,
      readings: hasReadings
        ? set.readings(base: base, allowed: allowed, otherBases: otherBases) : [])
  }
}

extension PercentageSet {
  /// Judges the set, whichever of the roundings allowed suits it best.
  ///
  /// Rounding to the nearest is asked about first.
  fileprivate func verdict(
    base: Int, allowed: PercentageAudit.AllowedRounding
  ) -> PercentageAudit.Verdict {
    PercentageAudit.Verdict(verdict(base: base, rounding: allowed.first.ofEngine))
  }

  /// Finds what may have been meant, where no rounding allowed makes the set.
  fileprivate func readings(
    base: Int, allowed: PercentageAudit.AllowedRounding, otherBases: [Int]
  ) -> [PercentageAudit.Reading] {
    guard !allowed.roundings.contains(where: { isFeasible(base: base, rounding: $0.ofEngine) })
    else { return [] }
    let search = RepairSearch(
      self, base: base, otherBases: otherBases, rounding: allowed.first.ofEachFigure)
    return search?.readings().map(PercentageAudit.Reading.init) ?? []
  }
}

extension PercentageAudit.FeasibleRuns {
  fileprivate init(
    of set: PercentageSet, under rounding: PercentageAudit.Rounding, near base: Int,
    upTo maximum: Int
  ) {
    let bases = set.feasibleBases(upTo: maximum, rounding: rounding.ofEngine)
    self.init(
      rounding, ranges: bases.ranges, nearestBelow: bases.nearest(below: base),
      nearestAbove: bases.nearest(above: base))
  }
}
