/// A number as it was worked out, before any rounding.
package enum Amount: Sendable, Equatable {
  case count(Int)
  /// An exact fraction; the denominator is above zero.
  case quotient(numerator: Int, denominator: Int)
  /// A number that no fraction gives: a root, an interval's limit.
  case real(Double)
  /// A decimal that stands in print; it is never rounded again.
  case printed(DecimalNumber)
  /// A day of the calendar; it is never rounded.
  case day(CalendarDate)

  /// The nearest floating-point number.
  package var double: Double {
    switch self {
    case .count(let count): Double(count)
    case .quotient(let numerator, let denominator): Double(numerator) / Double(denominator)
    case .real(let value): value
    case .printed(let number):
      Double(number.description) ?? .nan
    case .day(let date): Double(date.dayNumber)
    }
  }
}
