import Statistics
import Survey

extension ReferenceValue {
  /// Of a scale whose points count from 1: averages in points, shares of the outermost two in percent.
  var scale: Double? {
    guard let counts = data.counts("counts")?.first, counts.count > 3,
      let summary = OrdinalSummary(
        points: counts.enumerated().map { Frequency(value: $0 + 1, count: $1) }),
      let interval = MeanInterval(summary.moments), let net = summary.net(ofOutermost: 2)
    else { return nil }
    return switch quantity {
    case .mean: summary.mean
    case .sd: summary.moments.sampleStandardDeviation
    case .lower, .upper: limit(lower: interval.lower, upper: interval.upper)
    case .top: 100 * Double(net.top) / Double(net.base)
    case .bottom: 100 * Double(net.bottom) / Double(net.base)
    case .net: 100 * net.value
    default: nil
    }
  }

  /// In percentage points.
  var netScore: Double? {
    guard let top = data.whole("top"), let bottom = data.whole("bottom"), let n = data.whole("n"),
      top >= 0, bottom >= 0, top <= n, bottom <= n - top,
      let score = NetScore(top: top, bottom: bottom, of: n)
    else { return nil }
    return switch quantity {
    case .value: 100 * score.value
    case .standardError: 100 * score.standardError
    case .lower: 100 * score.interval().lowerBound
    case .upper: 100 * score.interval().upperBound
    default: nil
    }
  }

  func quantile(_ method: Quantile.Method) -> Double? {
    guard quantity == .value, let values = data.wholes("values")?.first,
      let quarter = data.whole("quarter"), (0...4).contains(quarter)
    else { return nil }
    return Quantile(ExactQuotient(quarter, over: 4), by: method)
      .value(in: values.sorted().map { Frequency(value: $0, count: 1) })
      .map { Double($0.numerator) / Double($0.denominator) }
  }
}
