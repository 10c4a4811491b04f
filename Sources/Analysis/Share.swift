import Statistics
import Survey

/// So many of a base: a percentage before it is one.
///
/// The percentage of a cell, its interval and its tests are made of the same share.
struct Share: Equatable {
  let count: Int
  let base: Int

  /// The percentage, with its interval where a plan of one is given; a share of nobody isn't a
  /// number.
  func percent(decimals: Int, _ intervals: IntervalPlan? = nil) -> Figure {
    guard base > 0 else { return Figure(absent: .notApplicable, unit: "percent", base: base) }
    return Figure(
      .quotient(numerator: 100 * count, denominator: base), unit: "percent",
      decimals: decimals, count: count, base: base,
      interval: intervals?.limits(count: count, of: base)?.times100)
  }
}
