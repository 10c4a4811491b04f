import Statistics
import Survey

/// The statistics of one column's numbers.
struct NumberSummary {
  private let frequencies: [Frequency]
  private let moments: Moments?
  private let answered: Int
  /// Decimals the numbers were given with; the finest of them all.
  private let scale: Int
  private let unit: String
  /// Decimals of averages; where the plan doesn't say, one more than the numbers have, and no more
  /// than can be rounded to.
  private let decimals: Int
  /// `nil` where averages have no interval.
  private let intervals: IntervalPlan?

  init(
    _ column: Tabulation.Column, _ values: [DecimalNumber], scale: Int, unit: String,
    decimals: Int?, _ intervals: IntervalPlan? = nil
  ) {
    self.intervals = intervals
    frequencies = zip(values, column.values)
      .filter { $0.1 > 0 }
      .map { Frequency(value: $0.0.units(atDecimals: scale), count: $0.1) }
      .sorted { $0.value < $1.value }
    moments = Moments(of: frequencies)
    answered = column.answered
    self.scale = scale
    self.unit = unit
    self.decimals = decimals ?? min(scale + 1, Amount.mostDecimals)
  }

  /// The number of answers, then each measure.
  func figures(_ measures: [Measure]) -> [Figure] {
    [.count(answered)] + measures.map(figure)
  }

  /// One measure.
  func figure(_ measure: Measure) -> Figure {
    guard let moments else {
      return Figure(absent: .notApplicable, unit: unit, base: answered)
    }
    switch measure {
    case .mean: return quotient(moments.total, moments.n, interval: interval(moments))
    case .standardDeviation: return deviation(moments)
    case .minimum: return asGiven(moments.minimum)
    case .maximum: return asGiven(moments.maximum)
    case .median: return quantile(1, of: 2)
    case .quartile1: return quantile(1, of: 4)
    case .quartile3: return quantile(3, of: 4)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a summary shows no \(measure.rawValue)")
    }
  }

  private func asGiven(_ value: Int) -> Figure {
    Figure(
      .printed(DecimalNumber(units: value, decimals: scale)), unit: unit, decimals: scale,
      base: answered)
  }

  private func quotient(
    _ numerator: Int, _ denominator: Int, interval: ClosedRange<Double>? = nil
  ) -> Figure {
    Figure(
      .quotient(numerator: numerator, denominator: denominator * power(scale)), unit: unit,
      decimals: decimals, base: answered, interval: interval)
  }

  /// The interval of the mean; `nil` of a single answer, whose spread isn't known.
  private func interval(_ moments: Moments) -> ClosedRange<Double>? {
    guard let intervals, let deviation = moments.sampleStandardDeviation else { return nil }
    let unit = Double(power(scale))
    return intervals.limits(
      ofMean: Double(moments.total) / Double(moments.n) / unit,
      standardDeviation: deviation / unit, count: moments.n)
  }

  private func deviation(_ moments: Moments) -> Figure {
    guard let deviation = moments.sampleStandardDeviation else {
      return Figure(absent: .notApplicable, unit: unit, base: answered)
    }
    return Figure(
      .real(deviation / Double(power(scale))), unit: unit, decimals: decimals, base: answered)
  }

  private func quantile(_ numerator: Int, of denominator: Int) -> Figure {
    let quantile = Quantile(
      ExactQuotient(numerator, over: denominator), by: .linearInterpolation)
    guard let value = quantile.value(in: frequencies) else {
      return Figure(absent: .notApplicable, unit: unit, base: answered)
    }
    return quotient(value.numerator, value.denominator)
  }

  private func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
