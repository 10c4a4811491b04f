import Statistics
import Survey

extension ReferenceValue {
  /// A p-value corrected for the number of tests, or the size of an effect.
  var workedCorrection: Double? {
    guard quantity == .value else { return nil }
    switch statistic {
    case .bonferroni: return adjusted(bonferroniAdjusted)
    case .holm: return adjusted(holmAdjusted)
    case .benjaminiHochberg: return adjusted(benjaminiHochbergAdjusted)
    case .cohensH:
      guard let shares = data.shares("shares"), shares.count == 2 else { return nil }
      return Statistics.cohensH(shares[0], shares[1])
    default: return nil
    }
  }

  /// The p-value at the place asked for, counted from 1.
  private func adjusted(_ adjust: ([Double]) -> [Double]) -> Double? {
    let adjusted = adjust(data.shares("p") ?? [])
    return data.whole("place").flatMap {
      adjusted.indices.contains($0 - 1) ? adjusted[$0 - 1] : nil
    }
  }
}
