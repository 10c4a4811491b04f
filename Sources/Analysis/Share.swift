import Statistics
import Survey

/// So many of a base: a percentage before it is one.
struct Share {
  let count: Int
  let base: Int

  /// The percentage; a share of nobody isn't a number.
  func percent(decimals: Int, withInterval: Bool) -> Figure {
    guard base > 0 else { return Figure(absent: .notApplicable, unit: "percent", base: base) }
    let interval = withInterval ? WilsonInterval(successes: count, of: base) : nil
    return Figure(
      .quotient(numerator: 100 * count, denominator: base), unit: "percent",
      decimals: decimals, count: count, base: base,
      interval: interval.map { 100 * $0.lower...100 * $0.upper })
  }
}
