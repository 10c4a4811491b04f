/// How many people with equal weights would tell as much as these with theirs.
///
///     n* = (Σ w)² / Σ w²,   deff = n / n*
///
/// where w are the weights of n people. It holds for answers that have nothing to do with the weights,
/// and never exceeds n. Only the weights' proportions matter, not their scale.
///
/// Kish, *Survey Sampling* (1965), 11.7.
package struct KishEffectiveSize: Sendable, Equatable {
  /// The effective sample size n*, in people.
  package let value: Double

  /// The factor deff by which unequal weights widen a variance, at least 1.
  package let designEffect: Double

  /// Computes the size from the weights of everybody in the base, or `nil` when all are zero.
  ///
  /// A weight is zero or more. A person whose weight is zero counts in n: leave out whoever isn't in
  /// the base.
  package init?(weights: [Double]) {
    precondition(
      weights.allSatisfy { $0 >= 0 && $0.isFinite }, "A weight is zero or more, and not endless.")
    guard let largest = weights.max(), largest > 0 else { return nil }
    var (sum, squares) = (0.0, 0.0)
    for weight in weights {
      let scaled = weight / largest
      sum += scaled
      squares += scaled * scaled
    }
    value = sum * sum / squares
    designEffect = Double(weights.count) / value
  }
}
