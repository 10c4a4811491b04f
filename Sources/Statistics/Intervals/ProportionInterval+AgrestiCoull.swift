extension ProportionInterval {
  /// Computes Agresti and Coull's interval: Wald's, of z²/2 more successes and z²/2 more failures.
  ///
  ///     P ± z √(P (1 − P) / N),   N = n + z²,   P = (k + z²/2) / N
  ///
  /// Near the ends a limit goes below 0 or above 1, and is given as it is: of 0 of 31 the lower limit
  /// is −0.021.
  ///
  /// Agresti and Coull (1998), *The American Statistician* 52:119-126.
  static func agrestiCoull(_ k: Double, _ failures: Double, z: Double) -> ProportionInterval {
    wald(k + z * z / 2, failures + z * z / 2, z: z)
  }
}
