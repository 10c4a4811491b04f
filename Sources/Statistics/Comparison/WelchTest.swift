/// The test of whether two independent means are equal, whose values needn't vary equally.
///
///     t = (x̄₁ − x̄₂) / √(e₁ + e₂),   eᵢ = sᵢ²/nᵢ
///     ν = (e₁ + e₂)² / (e₁²/(n₁ − 1) + e₂²/(n₂ − 1))
///
/// where x̄ᵢ, sᵢ and nᵢ are the mean, standard deviation and number of the values of a group, and ν is
/// Satterthwaite's degrees of freedom of Student's t.
///
/// Welch (1947), *Biometrika* 34:28-35; Satterthwaite (1946), *Biometrics Bulletin* 2:110-114.
package struct WelchTest: Sendable, Equatable {
  /// x̄₁ − x̄₂, in the unit of the means.
  package let difference: Double
  package let t: Double
  /// Not a whole number as a rule.
  package let degreesOfFreedom: Double
  /// √(e₁ + e₂), the standard error of the difference.
  package let standardError: Double

  /// The two-sided probability of a difference at least as large if the means are equal.
  package var pValue: Double {
    2 * Distribution.studentT(degreesOfFreedom: degreesOfFreedom).upperTail(t.magnitude)
  }

  /// Tests two means; `nil` where the values vary in neither group.
  package init?(_ first: SampleMean, _ second: SampleMean) {
    let (error1, error2) = (first.squaredError, second.squaredError)
    let squared = error1 + error2
    guard squared > 0 else { return nil }
    difference = first.mean - second.mean
    standardError = squared.squareRoot()
    t = difference / standardError
    let (share1, share2) = (error1 / squared, error2 / squared)
    degreesOfFreedom =
      1 / (share1 * share1 / Double(first.n - 1) + share2 * share2 / Double(second.n - 1))
  }

  /// Computes the confidence interval of the difference, whose level is between 0 and 1.
  package func interval(level: Double = 0.95) -> ClosedRange<Double> {
    precondition(0 < level && level < 1, "A level is between 0 and 1, and this is \(level).")
    let student = Distribution.studentT(degreesOfFreedom: degreesOfFreedom)
    let reach = student.upperQuantile((1 - level) / 2) * standardError
    return (difference - reach)...(difference + reach)
  }
}
