import Statistics
import Survey

extension PercentageAudit.FigureCheck {
  /// Works out what one percentage says on a base, without the others.
  init(
    _ percentage: PrintedPercentage, base: Int, allowed: PercentageAudit.AllowedRounding
  ) {
    let first = allowed.first
    let others = allowed.roundings.filter { $0 != first && $0 != .largestRemainder }
    let smallest = percentage.smallestBase(under: first)
    let smallestOtherwise =
      others
      .compactMap { other in
        percentage.smallestBase(under: other)
          .map { PercentageAudit.SmallestBase($0, under: other) }
      }
      .min { $0.base < $1.base }
    let finer = 10 * percentage.unitsInWhole
    self.init(
      PercentageAudit.PrintedFigure(percentage),
      counts: first.counts(printing: percentage, base: base),
      printableUnder: others.filter { $0.counts(printing: percentage, base: base) != nil },
      neighbours: percentage.neighbours(on: base, under: first.ofEachFigure),
      onePerson: DecimalNumber(
        units: (2 * finer + base) / (2 * base), decimals: percentage.decimals + 1),
      smallestBase: smallest,
      smallestOtherwise: smallestOtherwise.flatMap { $0.base < smallest ?? .max ? $0 : nil })
  }
}

extension PercentageAudit.Rounding {
  /// Finds the counts that print as one percentage; largest remainders may take it down or up.
  fileprivate func counts(printing percentage: PrintedPercentage, base: Int) -> ClosedRange<Int>? {
    let ways: [PrintRounding] =
      self == .largestRemainder ? [.either, .truncate, .ceiling] : [ofEachFigure]
    return ways.lazy.compactMap { $0.counts(printing: percentage, base: base) }.first
  }
}

extension PrintedPercentage {
  /// Finds the smallest base that prints it; on a base of S + 1, every figure
  /// up to 100 % can be, even one below a limit.
  ///
  /// One person, or all but one, must be within a unit of an exact figure, which spares most tries.
  fileprivate func smallestBase(under rounding: PercentageAudit.Rounding) -> Int? {
    let distance = units.map { $0 == unitsInWhole ? 0 : min($0, unitsInWhole - $0) } ?? 0
    // Nothing is more than everybody.
    guard distance >= 0 else { return nil }
    let first = distance == 0 ? 1 : max(1, unitsInWhole / (distance + 1))
    return (first...(unitsInWhole + 1)).first { rounding.counts(printing: self, base: $0) != nil }
  }

  /// Finds what the numbers of people on either side of its share of a base print as.
  fileprivate func neighbours(
    on base: Int, under rounding: PrintRounding
  ) -> [PercentageAudit.Neighbour] {
    guard let units, units <= unitsInWhole else { return [] }
    let below = units * base / unitsInWhole
    return [below, below + 1].filter { $0 <= base }.compactMap { count in
      self.units(of: count, on: base, under: rounding).map {
        PercentageAudit.Neighbour(
          count: count, percentage: DecimalNumber(units: $0, decimals: decimals))
      }
    }
  }

  /// Finds what a number of people prints as, with as many decimals; the higher one at a tie.
  private func units(of count: Int, on base: Int, under rounding: PrintRounding) -> Int? {
    let down = count * unitsInWhole / base
    return [down + 1, down].first {
      rounding.numerators(printing: $0, per: unitsInWhole, over: base)?.contains(count) ?? false
    }
  }
}
