import Foundation
import Statistics
import Survey

extension ReferenceValue {
  /// The upper tail of a distribution with so many degrees of freedom.
  func tail(_ distribution: (_ freedom: Double) -> Distribution) -> Double? {
    guard let x = data.number("x"), let freedom = data.number("df"), freedom > 0 else {
      return nil
    }
    return tailNumber(distribution(freedom).upperTail(x))
  }

  /// The upper tail of F.
  var fTail: Double? {
    guard let denominator = data.number("denominator"), denominator > 0 else { return nil }
    return tail { .f($0, denominator) }
  }

  /// A probability, or its decimal logarithm.
  func tailNumber(_ probability: Double) -> Double? {
    switch quantity {
    case .value: probability
    case .logarithm: log10(probability)
    default: nil
    }
  }

  var normalQuantile: Double? {
    guard quantity == .value, let p = data.shares("p"), p.count == 1 else { return nil }
    return Distribution.normal.quantile(p[0])
  }

  var betaQuantile: Double? {
    guard quantity == .value, let p = data.shares("p")?.first, let a = data.number("a"),
      let b = data.number("b"), a > 0, b > 0
    else { return nil }
    return Distribution.beta(a, b).quantile(p)
  }
}
