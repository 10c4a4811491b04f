import Statistics
import Survey

extension FigureAudit {
  /// The largest base on which a count is worked out as a percentage of four decimals.
  private static let largestBaseOfPair = 100_000_000_000

  /// Holds each count against the percentage that is printed for the same thing, once for the same
  /// three numbers.
  static func pairChecks(_ figures: [PublishedFigure], _ bases: PrintedBases) -> [Check] {
    let exact = figures.filter { !$0.isBounded }
    let shares = exact.filter { $0.measure == "percent" }
    var told: Set<[String]> = []
    return exact.filter { $0.measure == "count" }.flatMap { counted in
      shares.filter { $0.isAbout(counted) }.compactMap { share in
        let stated = share.base ?? counted.base
        let printed = stated.map { PrintedBase($0) } ?? bases.base(of: counted)
        let key = [
          counted.set, counted.category, counted.group, counted.date, counted.value,
          share.value, "\(printed?.number ?? 0)",
        ]
        guard let check = pairCheck(counted, share, base: printed), told.insert(key).inserted
        else { return nil }
        return check
      }
    }
  }

  private static func pairCheck(
    _ counted: PublishedFigure, _ share: PublishedFigure, base: PrintedBase?
  ) -> Check? {
    guard let count = counted.count, let base, base.number > 0,
      let percentage = PrintedPercentage(share.value)
    else { return nil }
    guard base.number <= largestBaseOfPair else {
      return Check([counted, share], .unreadable(.tooLarge))
    }
    let pair = CountBesidePercentage(count, of: base.number, printedAs: percentage)
    return Check(
      [counted, share],
      .countBesidePercentage(
        CountCheck(
          count, of: base.number, lender: base.lender, percentage: share.value,
          roundings: pair.roundings.map { PercentageAudit.Rounding(.each($0)) },
          nearest: Amount.quotient(numerator: 100 * count, denominator: base.number)
            .rounded(to: percentage.decimals, by: .halfUp))))
  }
}

extension PublishedFigure {
  /// Whether both are said of the same people: a base that only one of them states is both's.
  fileprivate func isAbout(_ other: PublishedFigure) -> Bool {
    set == other.set && category == other.category && group == other.group && date == other.date
      && (base == nil || other.base == nil || base == other.base)
  }
}
