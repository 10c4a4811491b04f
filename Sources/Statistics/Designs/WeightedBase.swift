/// The respondents with a weight that an estimate is of.
struct WeightedBase: Sendable {
  private let weights: [Double]
  let respondents: Int
  let total: Double
  let effectiveSize: Double

  init?(_ weights: [Double], _ domain: [Bool]?) {
    self.weights = weights.indices.map { domain?[$0] ?? true ? weights[$0] : 0 }
    guard let diagnostics = WeightDiagnostics(of: self.weights) else { return nil }
    respondents = diagnostics.respondents
    total = diagnostics.total
    effectiveSize = diagnostics.kish.value
  }

  /// The variance of Σ w u if n respondents were drawn singly: (Σ w)² s² / n, where s² is the weighted
  /// variance of u with factor n/(n − 1).
  func simpleVariance(of influences: [Double]) -> Double? {
    guard respondents > 1 else { return nil }
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * influences[index] }
    let mean = sum / total
    var squares = 0.0
    for index in weights.indices {
      squares += weights[index] * (influences[index] - mean) * (influences[index] - mean)
    }
    return total * squares / Double(respondents - 1)
  }
}
