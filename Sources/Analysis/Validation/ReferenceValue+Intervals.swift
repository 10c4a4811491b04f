import Statistics
import Survey

extension ReferenceValue {
  /// A limit of a share's interval.
  func share(_ method: ProportionInterval.Method) -> Double? {
    guard let k = data.whole("k"), let n = data.whole("n"), 0 <= k, k <= n else { return nil }
    let population = data.whole("population")
    guard population.map({ $0 > 0 && n <= $0 }) ?? true else { return nil }
    let interval =
      population.map {
        FinitePopulation(size: $0).interval(successes: k, of: n, method: method)
      } ?? ProportionInterval(successes: k, of: n, method: method)
    return interval.flatMap { limit(lower: $0.lower, upper: $0.upper) }
  }

  /// A limit of the difference of two shares, or the difference.
  var newcombe: Double? {
    guard let k = data.wholes("k")?.first, let n = data.wholes("n")?.first, k.count == 2,
      n.count == 2, zip(k, n).allSatisfy({ 0 <= $0 && $0 <= $1 }),
      let interval = NewcombeInterval(successes: k[0], of: n[0], minus: k[1], of: n[1])
    else { return nil }
    return quantity == .difference
      ? Double(k[0]) / Double(n[0]) - Double(k[1]) / Double(n[1])
      : limit(lower: interval.lower, upper: interval.upper)
  }

  /// Half the width of Wald's interval; without a population, of one that has no end.
  var marginOfError: Double? {
    guard quantity == .value, let share = data.number("share"), (0...1).contains(share),
      let n = data.whole("n"), n > 0
    else { return nil }
    guard let population = data.whole("population") else {
      return ProportionInterval(share: share, effectiveBase: Double(n), method: .wald)
        .map { $0.upper - share }
    }
    return n <= population
      ? FinitePopulation(size: population).marginOfError(share: share, of: n) : nil
  }

  /// A limit of a mean, or its standard error.
  var meanInterval: Double? {
    guard let mean = data.number("mean"), let sd = data.number("sd"), sd >= 0,
      let n = data.whole("n"),
      let interval = MeanInterval(mean: mean, standardDeviation: sd, count: n)
    else { return nil }
    return quantity == .standardError
      ? interval.standardError : limit(lower: interval.lower, upper: interval.upper)
  }

  /// The limit that is asked for; `nil` for any other number.
  func limit(lower: Double, upper: Double) -> Double? {
    switch quantity {
    case .lower: lower
    case .upper: upper
    default: nil
    }
  }
}
