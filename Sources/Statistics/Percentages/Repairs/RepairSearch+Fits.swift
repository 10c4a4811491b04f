extension RepairSearch {
  /// Finds what a repair makes feasible of some figures, up to a limit.
  func fits(_ units: [Int], _ repair: Repair, limit: Int) -> [Fit] {
    switch repair {
    case .oneDigit, .twoDigits, .digitsSwapped: edited(units, repair, limit: limit)
    case .nearbyBase: onBases(nearbyBases.filter { $0 != base }, units, limit: limit)
    case .otherBase: onBases(otherBases, units, limit: limit)
    case .otherRounding: roundedOtherwise(units, limit: limit)
    case .mixedUnits: withMixedUnits(units, limit: limit)
    case .oneFudged: fudged(units, limit: limit)
    case .mentions: onMentions(units)
    case .nearest: nearest(units)
    }
  }

  /// Works out the counts of a fit.
  func reading(of fit: Fit, by repair: Repair, chance: Chance?) -> Reading {
    let percentages = fit.units.map { PrintedPercentage(.exactly($0), decimals: decimals) }
    let repaired = PercentageSet(percentages, set.structure)
    let counts =
      fit.headcounts.isEmpty
      ? repaired.countRanges(base: fit.base, rounding: fit.rounding) : mixedCounts(of: fit)
    return Reading(
      repair: repair, percentages: percentages, base: fit.base, percentageBase: fit.percentageBase,
      headcounts: fit.headcounts, rounding: fit.rounding, counts: counts ?? [],
      change: zip(units, fit.units).reduce(0) { $0 + abs($1.0 - $1.1) }, chance: chance)
  }

  private var nearbyBases: ClosedRange<Int> {
    max(1, base - Self.baseReach)...(base + Self.baseReach)
  }

  private func column(_ units: [Int], on base: Int) -> Column? {
    figures[base].map { Column(units, on: $0, adding: set.total) }
  }

  private func edited(_ units: [Int], _ repair: Repair, limit: Int) -> [Fit] {
    guard let column = column(units, on: base) else { return [] }
    let edits = DigitEdits(column, whole: whole)
    let found =
      switch repair {
      case .oneDigit: edits.oneDigit(limit: limit)
      case .twoDigits: edits.twoDigits(limit: limit)
      default: edits.swapped(limit: limit)
      }
    return found.map { Fit($0, base: base, rounding: .each(rounding)) }
  }

  private func onBases(_ bases: [Int], _ units: [Int], limit: Int) -> [Fit] {
    bases.lazy.filter { column(units, on: $0)?.isFeasible == true }.prefix(limit)
      .map { Fit(units, base: $0, rounding: .each(rounding)) }
  }

  private func roundedOtherwise(_ units: [Int], limit: Int) -> [Fit] {
    let printed = units.map { PrintedPercentage(.exactly($0), decimals: decimals) }
    let set = PercentageSet(printed, set.structure)
    return PercentageRounding.byRule.lazy
      .filter { $0 != .each(rounding) && set.isFeasible(base: base, rounding: $0) }
      .prefix(limit).map { Fit(units, base: base, rounding: $0) }
  }

  /// Reads numbers of people only among whole figures of a question with one answer each.
  private func withMixedUnits(_ units: [Int], limit: Int) -> [Fit] {
    guard set.structure == .partition, decimals == 0 else { return [] }
    let mixed = MixedUnits(base: base, whole: whole, figures: figures)
    return mixed.fits(units, limit: limit).map {
      Fit(
        units, base: base, percentageBase: $0.percentageBase, headcounts: $0.headcounts,
        rounding: .each(rounding))
    }
  }

  private func mixedCounts(of fit: Fit) -> [ClosedRange<Int>]? {
    guard let figures = figures[fit.percentageBase] else { return nil }
    let ranges = fit.units.enumerated().compactMap { position, units in
      fit.headcounts.contains(position) ? units...units : figures[units].map { $0.low...$0.high }
    }
    return CountSystem(ranges, adding: fit.base).attainable
  }

  private func fudged(_ units: [Int], limit: Int) -> [Fit] {
    (max(1, base - Self.baseReach)...base).reversed().lazy
      .filter { column(units, on: $0)?.isFeasibleFudged == true }
      .prefix(limit).map { Fit(units, base: $0, rounding: .oneFudged) }
  }

  /// Finds the smallest number of answers above the base, no more than all that people could give.
  private func onMentions(_ units: [Int]) -> [Fit] {
    guard set.structure == .partition else { return [] }
    let mentions = (base..<(base * units.count)).lazy.map { $0 + 1 }
      .first { set.isFeasible(base: $0, rounding: .each(rounding)) }
    return mentions.map { [Fit(units, base: $0, rounding: .each(rounding))] } ?? []
  }

  private func nearest(_ units: [Int]) -> [Fit] {
    guard let figures = figures[base] else { return [] }
    return NearestFigures(figures: figures, total: set.total)
      .nearest(to: units, limit: Self.mostReadings)
      .map { Fit($0, base: base, rounding: .each(rounding)) }
  }
}
