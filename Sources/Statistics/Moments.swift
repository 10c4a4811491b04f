/// The number, total, spread and range of the values in a frequency table.
///
/// Everything but `n` is in the unit of the values, 10^-d. The mean is `total` / `n`, left as two
/// whole numbers so that it is rounded once, when it is printed.
package struct Moments: Sendable, Equatable {
  /// The number of values, n = Σ f, where f is the count of each value.
  package let n: Int

  /// The sum of the values, Σ f x, where f is the count of the value x.
  package let total: Int

  package let minimum: Int
  package let maximum: Int

  /// The standard deviation of a sample, with divisor n − 1; `nil` for fewer than two values.
  ///
  ///     √((n Σ f x² − (Σ f x)²) / (n (n − 1)))
  ///
  /// where f is the count of the value x and n = Σ f. The difference is of whole numbers, so
  /// nothing is lost to cancellation. It is the square root of the unbiased estimator of the
  /// variance, and R's `sd`.
  package let sampleStandardDeviation: Double?

  /// Computes the moments of a table, in any order, or `nil` when every count is zero.
  ///
  /// Never overflows while n times the largest magnitude of a value fits in an `Int`.
  package init?(of frequencies: [Frequency]) {
    let occurring = frequencies.filter { $0.count > 0 }
    let values = occurring.map(\.value)
    guard let minimum = values.min(), let maximum = values.max() else { return nil }
    self.minimum = minimum
    self.maximum = maximum
    n = occurring.reduce(0) { $0 + $1.count }
    total = occurring.reduce(0) { $0 + $1.value * $1.count }
    let squares = occurring.reduce(Int128(0)) { sum, frequency in
      sum + Int128(frequency.value) * Int128(frequency.value) * Int128(frequency.count)
    }
    sampleStandardDeviation = standardDeviation(n: n, total: total, squares: squares)
  }
}

private func standardDeviation(n: Int, total: Int, squares: Int128) -> Double? {
  guard n > 1 else { return nil }
  let (n, total) = (Int128(n), Int128(total))
  return (Double(n * squares - total * total) / Double(n * (n - 1))).squareRoot()
}
