/// Estimates a population's standard deviation from a weighted sample.
///
///     √(n/(n − 1) Σ w (x − x̄)² / Σ w)
///
/// where x̄ = Σ w x / Σ w and n is the number of respondents with a weight above zero. With equal
/// weights it's the sample's own, with divisor n − 1. `nil` for fewer than two respondents.
///
/// Särndal, Swensson and Wretman, *Model Assisted Survey Sampling* (1992), 5.9.
package func weightedStandardDeviation(of values: [Double], weights: [Double]) -> Double? {
  precondition(values.count == weights.count, "Every value has a weight.")
  let n = Double(weights.count { $0 > 0 })
  guard n > 1 else { return nil }
  let total = weights.reduce(0, +)
  let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
  let squares = zip(values, weights).reduce(0) { sum, pair in
    sum + pair.1 * (pair.0 - mean) * (pair.0 - mean)
  }
  return (squares / total * n / (n - 1)).squareRoot()
}
