/// What the weights make of a base.
package struct WeightedBase: Sendable, Equatable {
  /// The sum of its respondents' weights.
  package let sum: Double
  /// Respondents of equal weight who would tell as much as those there are: (Σw)² / Σw².
  ///
  /// Kish (1965), *Survey Sampling*, 11.7; 0 where nobody is in the base.
  package let effective: Double

  package init(sum: Double, effective: Double) {
    self.sum = sum
    self.effective = effective
  }
}
