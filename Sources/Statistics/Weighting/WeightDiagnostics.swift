/// What a set of weights costs: how unequal they are, and how many respondents they are worth.
package struct WeightDiagnostics: Sendable, Equatable {
  /// How many respondents have a weight above zero.
  package let respondents: Int
  /// The sum of the weights, in people if the weights are.
  package let total: Double
  package let smallest: Double
  package let largest: Double
  /// How many respondents had their weight cut back to a cap or lifted to a floor.
  package let trimmedCount: Int
  /// Kish's effective sample size, (Σ w)² / Σ w²: so many equally weighted respondents would tell as
  /// much about something that has nothing to do with the weights.
  package let effectiveSize: Double

  package var mean: Double { total / Double(respondents) }

  /// The variance that unequal weights bring about, over that of equal ones: 1 + CV² = n Σ w² / (Σ w)²,
  /// where CV is the weights' standard deviation, with divisor n, over their mean.
  ///
  /// Kish (1965), *Survey Sampling*, 11.7.
  package var designEffect: Double { Double(respondents) / effectiveSize }

  /// Looks through weights of zero or more; `nil` when none is above zero.
  package init?(of weights: [Double], trimmedCount: Int = 0) {
    let weights = weights.filter { $0 > 0 }
    guard let smallest = weights.min(), let largest = weights.max() else { return nil }
    respondents = weights.count
    total = weights.reduce(0, +)
    self.smallest = smallest
    self.largest = largest
    self.trimmedCount = trimmedCount
    effectiveSize = total * total / weights.reduce(0) { $0 + $1 * $1 }
  }
}
