/// A ratio of two whole numbers, in lowest terms.
///
/// Its value is `numerator` / `denominator`, in the unit of whatever was divided. The denominator
/// is above zero, and the two have no common factor, so equal ratios are equal values: 2/4 is 1/2.
package struct ExactQuotient: Sendable, Equatable {
  package let numerator: Int
  package let denominator: Int

  package init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0, "A denominator must be above zero, and this is \(denominator).")
    let divisor = Int(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }
}

/// Finds the greatest whole number that divides both, by Euclid's algorithm.
private func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}
