/// The test of whether several independent means are all equal, whose values needn't vary equally.
///
///     F = Σ wᵢ (x̄ᵢ − m)² / ((k − 1)(1 + 2 (k − 2) h / (k² − 1)))
///     h = Σ (1 − wᵢ/w)² / (nᵢ − 1),   wᵢ = nᵢ/sᵢ²,   w = Σ wᵢ,   m = Σ wᵢ x̄ᵢ / w
///
/// where x̄ᵢ, sᵢ and nᵢ are the mean, standard deviation and number of the values of each of k groups. F
/// has k − 1 and (k² − 1)/(3h) degrees of freedom. With two groups it is the square of Welch's t.
///
/// Welch (1951), *Biometrika* 38:330-336; R's `oneway.test`.
package struct WelchAnalysisOfVariance: Sendable, Equatable {
  package let f: Double
  /// k − 1.
  package let degreesOfFreedom: Int
  /// Of the denominator, (k² − 1)/(3h): not a whole number as a rule.
  package let denominatorDegreesOfFreedom: Double

  /// The probability of an F at least as large if the means are all equal.
  package var pValue: Double {
    Distribution.f(Double(degreesOfFreedom), denominatorDegreesOfFreedom).upperTail(f)
  }

  /// Tests the means; `nil` for fewer than two groups, or where the values of one don't vary.
  package init?(_ groups: [SampleMean]) {
    guard groups.count > 1, groups.allSatisfy({ $0.squaredError > 0 }) else { return nil }
    let weights = groups.map { 1 / $0.squaredError }
    let all = weights.reduce(0, +)
    let mean = zip(weights, groups).reduce(0) { $0 + $1.0 * $1.1.mean } / all
    let between = zip(weights, groups).reduce(0.0) { sum, group in
      let distance = group.1.mean - mean
      return sum + group.0 * distance * distance
    }
    let h = zip(weights, groups).reduce(0.0) { sum, group in
      let others = 1 - group.0 / all
      return sum + others * others / Double(group.1.n - 1)
    }
    let k = Double(groups.count)
    degreesOfFreedom = groups.count - 1
    denominatorDegreesOfFreedom = (k * k - 1) / (3 * h)
    f = between / ((k - 1) * (1 + 2 * (k - 2) * h / (k * k - 1)))
  }
}
