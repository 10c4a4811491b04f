/// The test of whether two proportions are equal when some people are in both groups.
///
/// Where a question allows several answers, those who gave one and those who gave another overlap, and
/// their shares on a further answer aren't independent:
///
///     z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂ − 2 n₁₂/(n₁ n₂)))
///
/// where pᵢ = kᵢ/nᵢ, p = (k₁ + k₂)/(n₁ + n₂), and n₁₂ people are in both groups. For if everyone says
/// yes with the same chance p, on their own, then var pᵢ = p (1 − p)/nᵢ; and of the n₁ n₂ pairs whose
/// mean covariance is cov(p₁, p₂), only the n₁₂ of somebody with themselves aren't zero but p (1 − p),
/// so cov(p₁, p₂) = p (1 − p) n₁₂/(n₁ n₂); and var(p₁ − p₂) = var p₁ + var p₂ − 2 cov(p₁, p₂). Nobody
/// in both makes it ``TwoProportionTest``. The covariance that samples have by the people in both is
/// Kish's, *Survey Sampling* (1965), 12.4; that of shares pooled under the hypothesis is worked out
/// here.
package struct OverlappingProportionTest: Sendable, Equatable {
  /// Above zero where the first proportion is the larger.
  package let z: Double

  /// The two-sided probability of a difference at least as large if the proportions are equal.
  package var pValue: Double { normalTwoSidedTail(z) }

  /// Tests `k1` of `n1` people against `k2` of `n2`, `shared` of whom are in both groups.
  ///
  /// `nil` when either group is empty, when all say yes or nobody does, and when the groups are the
  /// same people: then nothing varies, and there is nothing to test.
  package init?(successes k1: Int, of n1: Int, and k2: Int, of n2: Int, shared: Int) {
    precondition(
      0 <= k1 && k1 <= n1 && 0 <= k2 && k2 <= n2,
      "There can't be \(k1) successes in \(n1) and \(k2) in \(n2).")
    let fewestShared = max(0, k1 - n1 + shared, k2 - n2 + shared)
    precondition(
      0 <= shared && shared <= min(n1, n2) && fewestShared <= min(k1, k2, shared),
      "\(shared) people can't be in both \(k1) of \(n1) and \(k2) of \(n2).")
    let (successes, trials) = (k1 + k2, n1 + n2)
    guard n1 > 0, n2 > 0, successes > 0, successes < trials, trials > 2 * shared else { return nil }
    let difference = Int128(k1) * Int128(n2) - Int128(k2) * Int128(n1)
    let varying = Double(successes) * Double(trials - successes)
    let apart = Double(n1) * Double(n2) * Double(trials - 2 * shared)
    z = Double(difference) * Double(trials) / (varying * apart).squareRoot()
  }
}
