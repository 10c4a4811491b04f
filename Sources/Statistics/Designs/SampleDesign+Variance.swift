extension SampleDesign {
  /// Estimates the variance of the sum of numbers, one a respondent, that have the weight in them.
  ///
  ///     Σ_h (1 − f_h) n_h/(n_h − 1) Σ_i (z_hi − z̄_h)²
  ///
  /// where z_hi is the sum of unit i of stratum h, z̄_h its mean over the n_h units drawn, and f_h =
  /// n_h/N_h, or 0 with N_h unknown. Each later stage adds the same of its own units, within each unit
  /// of the stage before and times the sampling fractions of all stages before.
  package func variance(ofTotalOf values: [Double]) -> Double {
    covariance(ofTotalsOf: [values])[0][0]
  }

  /// Estimates the variances and covariances of several such sums.
  ///
  /// With weights that were raked or post-stratified, what the margins explain of the numbers is taken
  /// off first, because it can't vary from sample to sample.
  package func covariance(ofTotalsOf columns: [[Double]]) -> [[Double]] {
    precondition(
      columns.allSatisfy { $0.count == weights.count }, "Every respondent has a number.")
    let residuals = columns.map { calibration?.residuals(of: $0) ?? $0 }
    var sums = columns.map { _ in columns.map { _ in 0.0 } }
    for stage in stages {
      let deviations = residuals.map(stage.deviations)
      for first in columns.indices {
        for second in first..<columns.count {
          sums[first][second] += dot(deviations[first], deviations[second])
          sums[second][first] = sums[first][second]
        }
      }
    }
    return sums
  }

  /// Counts the first stage's units that have someone in a domain, less the strata that have.
  ///
  /// Korn and Graubard, *Analysis of Health Surveys* (1999), 5.2.
  func degreesOfFreedom(in domain: [Bool]?) -> Int {
    guard let domain else { return degreesOfFreedom }
    let first = stages[0]
    var hasUnit = [Bool](repeating: false, count: first.units.count)
    for (respondent, unit) in first.units.groups.enumerated()
    where domain[respondent] && weights[respondent] > 0 {
      hasUnit[unit] = true
    }
    var hasStratum = [Bool](repeating: false, count: strata.count)
    for (unit, stratum) in first.stratumOfUnit.enumerated() where hasUnit[unit] {
      hasStratum[stratum] = true
    }
    return hasUnit.count { $0 } - hasStratum.count { $0 }
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for index in first.indices { sum += first[index] * second[index] }
  return sum
}
