/// The share of people at the top of a scale less the share at the bottom: agreement less disagreement,
/// or promoters less detractors.
///
/// With p = a/n at the top and q = b/n at the bottom, the score is p − q, from −1 to 1. One person can't
/// be at both ends, so the two shares aren't independent, and the standard error is
///
///     √((p + q − (p − q)²) / n)
///
/// Rocks (2016), "Interval estimation for the 'net promoter score'", *The American Statistician*
/// 70:365-372.
package struct NetScore: Sendable, Equatable {
  /// The people at the top, a.
  package let top: Int
  /// The people at the bottom, b.
  package let bottom: Int
  /// All who gave a valid answer, n, in the middle too.
  package let base: Int

  /// Holds `top` people of `n` against `bottom`, or is `nil` when nobody answered.
  package init?(top: Int, bottom: Int, of n: Int) {
    precondition(
      top >= 0 && bottom >= 0 && top + bottom <= n, "\(top) and \(bottom) aren't parts of \(n).")
    guard n > 0 else { return nil }
    (self.top, self.bottom, base) = (top, bottom, n)
  }

  /// The score p − q as a proportion: 0.3 for a net of +30.
  package var value: Double { Double(top - bottom) / Double(base) }

  /// The standard error of `value`, a proportion; 0 where everybody is at one end or in the middle.
  package var standardError: Double {
    let n = Double(base)
    let spread = Double(top + bottom) - Double(top - bottom) * value
    return spread.squareRoot() / n
  }

  /// Computes Wald's interval, the score ± z standard errors, which can go below −1 or above 1.
  ///
  /// `level` is the confidence, between 0 and 1. Where the standard error is 0 it is the one point.
  package func interval(level: Double = 0.95) -> ClosedRange<Double> {
    let reach = Distribution.normal.centralQuantile(level: level) * standardError
    return (value - reach)...(value + reach)
  }
}
