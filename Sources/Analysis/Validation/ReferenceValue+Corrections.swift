import Statistics
import Survey

extension ReferenceValue {
  /// The p-value at the place asked for, counted from 1, with regard to how many there are.
  func adjusted(_ adjust: ([Double]) -> [Double]) -> Double? {
    let adjusted = adjust(data.shares("p") ?? [])
    guard quantity == .value, let place = data.whole("place"),
      adjusted.indices.contains(place - 1)
    else { return nil }
    return adjusted[place - 1]
  }

  /// The effect size h of two shares.
  var effectSize: Double? {
    guard quantity == .value, let shares = data.shares("shares"), shares.count == 2 else {
      return nil
    }
    return cohensH(shares[0], shares[1])
  }
}
