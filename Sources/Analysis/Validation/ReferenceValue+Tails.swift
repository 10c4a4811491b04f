import Statistics
import Survey

extension ReferenceValue {
  /// A tail or a quantile of a distribution.
  var workedTail: Double? {
    guard quantity == .value else { return nil }
    switch statistic {
    case .normalQuantile:
      return data.shares("p").flatMap { $0.count == 1 ? Distribution.normal.quantile($0[0]) : nil }
    case .chiSquaredTail: return tail { .chiSquared($0) }
    case .studentTail: return tail { .studentT(degreesOfFreedom: $0) }
    case .fTail:
      return data.number("denominator").flatMap { denominator in
        denominator > 0 ? tail { .f($0, denominator) } : nil
      }
    case .betaQuantile:
      guard let p = data.shares("p")?.first, let a = data.number("a"), let b = data.number("b"),
        a > 0, b > 0
      else { return nil }
      return Distribution.beta(a, b).quantile(p)
    default: return nil
    }
  }

  /// The upper tail of a distribution with so many degrees of freedom.
  private func tail(_ distribution: (_ freedom: Double) -> Distribution) -> Double? {
    guard let x = data.number("x"), let freedom = data.number("df"), freedom > 0 else {
      return nil
    }
    return distribution(freedom).upperTail(x)
  }
}
