import Statistics
import Survey

extension FigureAudit.ComponentCheck {
  /// The largest base on which rounding is asked to explain a difference; above it any is as good.
  private static let largestBase = 1_000_000

  init(
    _ components: [String], total: String, _ engine: ComponentsAndTotal, base: Int?,
    isMultiple: Bool
  ) {
    let decimals = (engine.components + [engine.total]).map(\.decimals).max() ?? 0
    let difference = engine.printedDifference.map { DecimalNumber(units: $0, decimals: decimals) }
    let isExplicable =
      base.flatMap { base in
        (1...Self.largestBase).contains(base)
          ? engine.isConsistent(base: base, rounding: .either) : nil
      } ?? engine.isConsistentOnSomeBase(rounding: .either)
    let agreement: Agreement =
      if difference?.units == 0 {
        .exact
      } else if isExplicable {
        .byRounding
      } else if isMultiple, engine.isBetweenLargestAndSum {
        .overlapping
      } else {
        .none
      }
    self.init(components, total: total, difference: difference, agreement: agreement)
  }
}

extension ComponentsAndTotal {
  /// Whether the total is neither below the largest component nor above their sum, as that of people
  /// with several answers each is.
  fileprivate var isBetweenLargestAndSum: Bool {
    let whole = ([total] + components).map(\.unitsInWhole).max() ?? 100
    let units = components.compactMap { part in part.units.map { $0 * (whole / part.unitsInWhole) }
    }
    guard units.count == components.count, let largest = units.max(),
      let total = total.units.map({ $0 * (whole / total.unitsInWhole) })
    else { return false }
    return largest <= total && total <= units.reduce(0, +)
  }
}
