import Statistics
import Survey

extension ReferenceValue {
  /// The numbers of each group in units of the finest decimals of all.
  private var groups: [[Frequency]] {
    let groups = data.lists["groups"] ?? []
    return groups.map { group in
      group.map { $0.units(atDecimals: decimals) }.sorted()
        .map { Frequency(value: $0, count: 1) }
    }
  }

  private var decimals: Int { (data.lists["groups"] ?? []).joined().map(\.decimals).max() ?? 0 }

  var kruskalWallis: Double? {
    KruskalWallisTest(groups).flatMap {
      testNumber(statistic: $0.h, df: Double($0.degreesOfFreedom), p: $0.pValue)
    }
  }

  /// Welch's analysis of variance, whose statistic is F.
  var welchAnalysis: Double? {
    let means = means
    guard means.count == groups.count, let test = WelchAnalysisOfVariance(means) else { return nil }
    return quantity == .denominatorDegreesOfFreedom
      ? test.denominatorDegreesOfFreedom
      : testNumber(statistic: test.f, df: Double(test.degreesOfFreedom), p: test.pValue)
  }

  private var means: [SampleMean] {
    groups.compactMap { Moments(of: $0).flatMap { SampleMean($0) } }
  }

  var mannWhitney: Double? {
    let groups = groups
    guard groups.count == 2, let test = MannWhitneyTest(groups[0], groups[1]) else { return nil }
    return switch quantity {
    case .statistic: test.u
    case .p: test.pValue
    case .oneSidedP: min(test.lowerPValue, test.upperPValue)
    default: nil
    }
  }

  /// A number of the t test, in the unit of the numbers where it has one.
  var welch: Double? {
    let means = means
    guard means.count == 2, let test = WelchTest(means[0], means[1]) else { return nil }
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return switch quantity {
    case .difference: test.difference / unit
    case .standardError: test.standardError / unit
    case .lower: test.interval().lowerBound / unit
    case .upper: test.interval().upperBound / unit
    default: testNumber(statistic: test.t, df: test.degreesOfFreedom, p: test.pValue)
    }
  }
}
