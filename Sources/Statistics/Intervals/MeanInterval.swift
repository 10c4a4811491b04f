/// A confidence interval for the mean of a normal population, from a simple random sample.
///
///     m ± t s / √n
///
/// where m is the mean of n values, s their standard deviation with divisor n − 1, and t the quantile of
/// Student's distribution with n − 1 degrees of freedom. In the unit of the values; for scores it can go
/// past the ends of the scale.
///
/// Student (1908), *Biometrika* 6:1-25.
package struct MeanInterval: Sendable, Equatable {
  package let lower: Double
  package let upper: Double
  /// s / √n, in the unit of the values.
  package let standardError: Double

  /// Computes the interval, or `nil` for fewer than two values, whose spread isn't known.
  ///
  /// Where the values never vary it is the one point m.
  package init?(
    mean: Double, standardDeviation: Double, count n: Int, level: Double = 0.95
  ) {
    precondition(standardDeviation >= 0, "A standard deviation can't be \(standardDeviation).")
    guard n > 1 else { return nil }
    standardError = standardDeviation / Double(n).squareRoot()
    let student = Distribution.studentT(degreesOfFreedom: Double(n - 1))
    let reach = student.centralQuantile(level: level) * standardError
    (lower, upper) = (mean - reach, mean + reach)
  }

  /// Computes the interval from the moments of a table, in the unit of its values.
  package init?(_ moments: Moments, level: Double = 0.95) {
    guard let deviation = moments.sampleStandardDeviation else { return nil }
    self.init(
      mean: Double(moments.total) / Double(moments.n), standardDeviation: deviation,
      count: moments.n, level: level)
  }
}
