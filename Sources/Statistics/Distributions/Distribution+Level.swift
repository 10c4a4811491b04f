extension Distribution {
  /// Finds the number c such that a share `level` of the distribution lies from −c to c.
  ///
  /// Of the normal and of Student's t, which are symmetric about zero: c is the quantile of
  /// (1 + level)/2, 1.96 for the normal and 0.95. `level` is above 0 and below 1.
  package func centralQuantile(level: Double) -> Double {
    precondition(0 < level && level < 1, "A level is between 0 and 1, and this is \(level).")
    switch self {
    // No double is 0.975, and the nearest has its quantile two bits off. Limits at 95 % are the same
    // to the last bit, whichever way they are asked for.
    case .normal where level == 0.95: return WilsonInterval.z95
    case .normal, .studentT: return quantile((1 + level) / 2)
    case .f, .chiSquared, .beta: preconditionFailure("\(self) isn't symmetric about zero.")
    }
  }
}
