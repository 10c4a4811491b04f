/// The test of whether two independent proportions are equal, with one pooled variance.
///
///     z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂))
///
/// where pᵢ = kᵢ/nᵢ and p = (k₁ + k₂)/(n₁ + n₂). Its square is Pearson's chi-squared of the 2 × 2 table,
/// with one degree of freedom and without continuity correction.
///
/// With it, the chi-squared is n (|k₁ (n₂ − k₂) − k₂ (n₁ − k₁)| − n/2)² over the product of the four
/// margins, where n = n₁ + n₂, and zero where nothing is left to square (Yates, 1934, *Supplement to the
/// Journal of the Royal Statistical Society* 1:217-235).
///
/// Fleiss, Levin and Paik, *Statistical Methods for Rates and Proportions*, 3rd ed. (2003), 3.1.
package struct TwoProportionTest: Sendable, Equatable {
  /// Above zero where the first proportion is the larger.
  package let z: Double
  /// The smallest of the four counts that equal proportions would lead one to expect.
  package let smallestExpectedCount: Double

  /// Chi-squared with continuity correction.
  package let correctedChiSquared: Double

  package var chiSquared: Double { z * z }
  package var correctedPValue: Double {
    chiSquaredUpperTail(correctedChiSquared, degreesOfFreedom: 1)
  }
  /// The two-sided probability of a difference at least as large if the proportions are equal.
  package var pValue: Double { normalTwoSidedTail(z) }

  /// Tests `k1` successes in `n1` trials against `k2` in `n2`.
  ///
  /// `nil` when either has no trials, or when there are only successes or none at all: then nothing
  /// varies, and there is nothing to test.
  package init?(successes k1: Int, of n1: Int, and k2: Int, of n2: Int) {
    precondition(
      0 <= k1 && k1 <= n1 && 0 <= k2 && k2 <= n2,
      "There can't be \(k1) successes in \(n1) and \(k2) in \(n2).")
    let (successes, trials) = (k1 + k2, n1 + n2)
    guard n1 > 0, n2 > 0, successes > 0, successes < trials else { return nil }
    let difference = Int128(k1) * Int128(n2) - Int128(k2) * Int128(n1)
    let margins = Double(successes) * Double(trials - successes) * Double(n1) * Double(n2)
    z = Double(difference) * (Double(trials) / margins).squareRoot()
    // The difference of the cross products is that of kᵢ nⱼ.
    let corrected = max(0, Double(difference.magnitude) - Double(trials) / 2)
    correctedChiSquared = corrected * corrected * Double(trials) / margins
    smallestExpectedCount =
      Double(min(successes, trials - successes)) * Double(min(n1, n2)) / Double(trials)
  }
}
