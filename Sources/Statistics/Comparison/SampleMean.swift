/// The mean of the values of one group, and how much they vary.
package struct SampleMean: Sendable, Equatable {
  /// The number of values, two or more.
  package let n: Int
  package let mean: Double
  /// The standard deviation s of the values, with divisor n − 1, in the unit of the mean.
  package let standardDeviation: Double

  package init(n: Int, mean: Double, standardDeviation: Double) {
    precondition(n > 1, "How much values vary can't be told of \(n).")
    precondition(standardDeviation >= 0, "A standard deviation is zero or more.")
    self.n = n
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// Takes over the moments of a frequency table, in its unit; `nil` for a single value.
  package init?(_ moments: Moments) {
    guard let deviation = moments.sampleStandardDeviation else { return nil }
    self.init(
      n: moments.n, mean: Double(moments.total) / Double(moments.n), standardDeviation: deviation)
  }

  /// The squared standard error of the mean, s²/n.
  var squaredError: Double { standardDeviation * standardDeviation / Double(n) }
}
