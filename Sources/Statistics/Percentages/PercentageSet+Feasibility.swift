extension PercentageSet {
  /// Tells whether whole answers on a base can print as these percentages.
  ///
  /// The roundings of a whole column ask for a set that is to make 100 and does, in figures of the
  /// same decimals; other sets are feasible under none of them.
  package func isFeasible(base: Int, rounding: PercentageRounding) -> Bool {
    precondition(base > 0, "A base must be above zero, and this is \(base).")
    switch rounding {
    case .each(let rounding):
      guard let ranges = ranges(base: base, rounding: rounding) else { return false }
      return CountSystem(ranges, of: self, base: base).isSatisfiable
    case .largestRemainder: return threshold(base: base)?.isFeasible ?? false
    case .oneFudged: return isFeasibleFudged(base: base)
    }
  }

  /// Tells whether any base at all can make these percentages.
  ///
  /// For a partition rounded half-up this is Σ max(0, P − 1/2) ≤ S < Σ (P + 1/2), where P is each
  /// figure and S the whole, in units. In general the shares p of the base satisfy a linear system
  /// whose ends are multiples of 1/2ST, for rounding twice with T = 10^e and 1/2S otherwise. If it
  /// has a solution it has one on a base of 2STK with K above twice the number of inequalities:
  /// there the ends are whole, and moving each open one inwards by one costs less than 1/2ST.
  package func isPossibleOnSomeBase(rounding: PercentageRounding) -> Bool {
    let whole = percentages.map(\.unitsInWhole).max() ?? 100
    let finest =
      switch rounding {
      case .each(.doubleRounding(let extraDecimals)): 2 * whole * .powerOfTen(extraDecimals)
      case .each, .largestRemainder, .oneFudged: 2 * whole
      }
    return isFeasible(base: finest * 2 * (percentages.count + 2), rounding: rounding)
  }

  /// Finds every feasible base from 1 to a maximum.
  package func feasibleBases(upTo maximum: Int, rounding: PercentageRounding) -> FeasibleBases {
    FeasibleBases(upTo: maximum) { isFeasible(base: $0, rounding: rounding) }
  }

  /// Finds what each count can be by its own percentage; `nil` where one can be nothing.
  func ranges(base: Int, rounding: PrintRounding) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    ranges.reserveCapacity(percentages.count)
    for percentage in percentages {
      guard let range = rounding.counts(printing: percentage, base: base) else { return nil }
      ranges.append(range)
    }
    return ranges
  }

  func threshold(base: Int) -> RemainderThreshold? {
    unitsOfColumn.map { units in
      RemainderThreshold(units: units, whole: units.reduce(0, +), base: base)
    }
  }

  /// Tells whether all but one have a count, and the least of those fit within the base.
  private func isFeasibleFudged(base: Int) -> Bool {
    guard unitsOfColumn != nil else { return false }
    let ranges = percentages.map { PrintRounding.either.counts(printing: $0, base: base) }
    let lowest = ranges.compactMap { $0?.lowerBound }
    switch ranges.count - lowest.count {
    case 0: return lowest.reduce(0, +) - (lowest.max() ?? 0) <= base
    case 1: return lowest.reduce(0, +) <= base
    default: return false
    }
  }
}
