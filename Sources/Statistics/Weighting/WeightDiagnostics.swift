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
  /// How many respondents with equal weights would tell as much.
  package let kish: KishEffectiveSize

  package var mean: Double { total / Double(respondents) }

  /// Looks through weights of zero or more; `nil` when none is above zero.
  package init?(of weights: [Double], trimmedCount: Int = 0) {
    let weights = weights.filter { $0 > 0 }
    guard let smallest = weights.min(), let largest = weights.max(),
      let kish = KishEffectiveSize(weights: weights)
    else { return nil }
    respondents = weights.count
    total = weights.reduce(0, +)
    self.smallest = smallest
    self.largest = largest
    self.trimmedCount = trimmedCount
    self.kish = kish
  }
}
