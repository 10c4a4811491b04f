import Statistics
import Survey

extension FigureAudit {
  /// Asks of each average whether whole numbers can have it, and whether it lies within its range.
  static func averageChecks(_ figures: [PublishedFigure], _ bases: PrintedBases) -> [Check] {
    let exact = figures.filter { !$0.isBounded }
    let means = exact.filter { $0.measure == "mean" }
    return means.compactMap { averageCheck($0, bases) }
      + means.compactMap { rangeCheck($0, exact) }
  }

  private static func averageCheck(_ figure: PublishedFigure, _ bases: PrintedBases) -> Check? {
    guard let base = bases.base(of: figure), base.number > 0, let mean = figure.printedMean else {
      return nil
    }
    return Check(
      [figure],
      .average(
        AverageCheck(
          figure.value, base: base.number, lender: base.lender,
          isOfWholeNumbers: unitsOfWholeNumbers.contains(figure.unit.lowercased()),
          finding(Grim(mean, n: base.number)))))
  }

  /// The units of which people are taken to give whole numbers, without being told.
  private static let unitsOfWholeNumbers = [
    "year", "years", "person", "people", "count", "point", "points",
  ]

  private static func finding(_ grim: Grim) -> AverageCheck.Finding {
    if grim.power.numerator == 0 { return .untestable }
    if let sums = grim.totals() { return .possible(sums: sums) }
    let others = PrintRounding.all.filter { grim.isConsistent(rounding: $0) }
    if !others.isEmpty {
      return .possibleUnder(others.map { PercentageAudit.Rounding(.each($0)) })
    }
    return .impossible(
      nearest: grim.totalsAround.map {
        Amount.quotient(numerator: $0, denominator: grim.n)
          .rounded(to: grim.mean.decimals, by: .halfUp)
      })
  }

  private static func rangeCheck(_ mean: PublishedFigure, _ figures: [PublishedFigure]) -> Check? {
    func other(_ measure: String) -> PublishedFigure? {
      figures.first {
        $0.measure == measure && $0.set == mean.set && $0.group == mean.group
          && $0.category == mean.category && $0.date == mean.date
          && ($0.base == nil || mean.base == nil || $0.base == mean.base)
      }
    }
    guard let lowest = other("minimum"), let highest = other("maximum"),
      let low = lowest.number, let average = mean.number, let high = highest.number
    else { return nil }
    return Check(
      [lowest, mean, highest], .range(RangeCheck(lowest: low, average: average, highest: high)))
  }
}
