import Statistics
import Survey

/// So much of a weighted base: what a cell's percentage, its interval and its error are all made of.
struct WeightedShare {
  /// The share of the base that has the answer, from 0 to 1.
  let estimate: Estimate
  /// Respondents with the answer, unweighted.
  private let count: Int
  /// Respondents of the base, unweighted.
  private let base: Int
  /// The sum of the weights of those with the answer.
  private let weightedCount: Double

  /// Takes those with the answer among those of the base; `nil` where nobody is in the base.
  init?(of part: [Bool], among base: [Bool], _ sample: WeightedSample) {
    let part = part.and(base)
    guard let estimate = sample.design.proportion(of: part, in: base) else { return nil }
    self.estimate = estimate
    self.base = estimate.respondents
    var (count, sum) = (0, 0.0)
    for respondent in part.indices where part[respondent] {
      count += 1
      sum += sample.weights[respondent]
    }
    self.count = count
    weightedCount = sum
  }

  /// One number of the share; limits are of the percentage alone, by a method or not at all.
  func figure(_ measure: Measure, decimals: Int, _ method: IntervalMethod?) -> Figure {
    switch measure {
    case .percent: percent(decimals: decimals, method)
    case .standardError:
      figure(
        estimate.isCertain ? 0 : 100 * estimate.standardError, unit: "points",
        decimals: decimals + 1)
    case .designEffect:
      figure(estimate.isCertain ? 0 : estimate.designEffect, unit: "ratio", decimals: 2)
    case .effectiveBase:
      figure(estimate.effectiveSize, unit: "respondents", decimals: 1)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a weighted share has no \(measure.rawValue)")
    }
  }

  /// The respondents with the answer, unweighted, on the weighted base.
  func counting(_ count: Int) -> Figure {
    var figure = Figure.count(count, base: base)
    figure.weightedBase = estimate.weightedBase
    return figure
  }

  private func percent(decimals: Int, _ method: IntervalMethod?) -> Figure {
    var figure = Figure(
      amount, unit: "percent", decimals: decimals, count: count, base: base,
      interval: method.flatMap { estimate.limits(by: $0) }?.times100)
    figure.weightedBase = estimate.weightedBase
    return figure
  }

  /// The percentage; a fraction where the sums of weights are whole, so that halves are rounded as
  /// they are without weights.
  private var amount: Amount {
    guard let whole = Int(exactly: estimate.weightedBase), let part = Int(exactly: weightedCount),
      whole < 1 << 53
    else { return .real(100 * estimate.value) }
    return .quotient(numerator: 100 * part, denominator: whole)
  }

  private func figure(_ value: Double?, unit: String, decimals: Int) -> Figure {
    var figure =
      value.map { Figure(.real($0), unit: unit, decimals: decimals, base: base) }
      ?? Figure(absent: .notApplicable, unit: unit, base: base)
    figure.weightedBase = estimate.weightedBase
    return figure
  }
}

extension Estimate {
  /// The limits of a share, as proportions within 0 and 1; `nil` where the method has none, as the
  /// logit of none and of all, or where there are no degrees of freedom.
  func limits(by method: IntervalMethod) -> ClosedRange<Double>? {
    proportionInterval(by: method.ofDesigns)
      .map { max(0, $0.lower)...min(1, max($0.lower, $0.upper)) }
  }
}

extension IntervalMethod {
  fileprivate var ofDesigns: Estimate.ProportionMethod {
    switch self {
    case .logit: .logit
    case .wilson: .wilson
    case .clopperPearson: .beta
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
      // `WeightedSample` refuses a plan that asks for them.
      preconditionFailure("no \(rawValue) interval is worked out of weighted respondents")
    }
  }
}
