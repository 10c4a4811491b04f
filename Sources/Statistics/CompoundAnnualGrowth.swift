import Foundation

/// The rate by which a number would have to grow each year, compounded, to become another.
///
/// (b / a)^(1 / t) − 1, where a is the first number, b the last, and t the years between them, each
/// of 365.25 days: the compound interest formula by which the Bureau of Economic Analysis works out
/// average annual growth ("How is average annual growth calculated?"), with years in place of
/// periods.
package struct CompoundAnnualGrowth: Sendable, Equatable {
  package static let daysInYear = 365.25

  /// The rate as a proportion: 0.05 for 5 % a year.
  package let rate: Double

  /// `nil` where there is no such rate: nothing grows from zero, nor in no time.
  package init?(from first: Int, to last: Int, days: Int) {
    self.init(from: first, to: last, years: Double(days) / Self.daysInYear)
  }

  /// The same where only the years are known.
  package init?(from first: Int, to last: Int, years: Double) {
    precondition(first >= 0 && last >= 0, "A count is zero or more.")
    guard first > 0, years > 0 else { return nil }
    rate = pow(Double(last) / Double(first), 1 / years) - 1
  }
}
