import Statistics
package import Survey

extension Amount {
  /// The most decimals a number can be rounded to.
  static let mostDecimals = 6

  /// The number as it is published: rounded once, from the exact value.
  ///
  /// Under `largest-remainder` a number outside a set that makes up a whole is rounded half up.
  package func rounded(to decimals: Int, by rule: Rounding.Rule) -> DecimalNumber {
    switch self {
    case .count(let count):
      DecimalNumber(units: count, decimals: 0)
    case .quotient(let numerator, let denominator):
      DecimalNumber(
        units: Statistics.rounded(
          numerator, over: denominator, decimals: decimals, by: rule.statistic),
        decimals: decimals)
    case .real(let value):
      DecimalNumber(
        units: Statistics.rounded(value, decimals: decimals, by: rule.statistic),
        decimals: decimals)
    case .printed(let number):
      number
    case .day(let date):
      DecimalNumber(units: date.dayNumber, decimals: 0)
    }
  }

  /// The number with exactly so many decimals, also where it was given with others or is a count.
  func restated(to decimals: Int, by rule: Rounding.Rule) -> DecimalNumber {
    switch self {
    case .count(let count):
      Amount.quotient(numerator: count, denominator: 1).rounded(to: decimals, by: rule)
    case .printed(let number):
      Amount.quotient(
        numerator: number.units,
        denominator: DecimalNumber(units: 1, decimals: 0).units(atDecimals: number.decimals)
      ).rounded(to: decimals, by: rule)
    case .quotient, .real, .day:
      rounded(to: decimals, by: rule)
    }
  }
}

extension Rounding.Rule {
  fileprivate var statistic: RoundingRule {
    switch self {
    case .halfUp, .largestRemainder: .halfUp
    case .halfEven: .halfEven
    case .truncate: .truncate
    }
  }
}

/// Shares out 100 % in whole units of the last decimal, so that the parts add up.
package func percentagesAddingToHundred(of counts: [Int], decimals: Int) -> [DecimalNumber] {
  let whole = (0..<decimals).reduce(100) { product, _ in product * 10 }
  return largestRemainders(of: counts, total: whole)
    .map { DecimalNumber(units: $0, decimals: decimals) }
}
