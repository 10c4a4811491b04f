import Statistics
import Survey

/// So much of a weighted base: what a cell's percentage, its interval and its error are all made of.
struct WeightedShare {
  /// Respondents with the answer, unweighted.
  private let count: Int
  /// Respondents of the base, unweighted.
  private let base: Int
  /// The sum of the weights of those with the answer.
  private let weightedCount: Double
  /// The sum of the weights of the base.
  let weightedBase: Double
  /// Kish's size of the base.
  private let effectiveBase: Double
  /// How well the share is known; `nil` where nobody asks, since it takes several passes over everyone.
  private let estimate: Estimate?

  /// Takes those with the answer among those of the base; `nil` where nobody is in the base.
  ///
  /// Only `withErrors` are there standard errors, limits and design effects.
  init?(of part: [Bool], among base: [Bool], _ sample: WeightedSample, withErrors: Bool) {
    var (count, respondents) = (0, 0)
    var (partSum, sum, squares) = (0.0, 0.0, 0.0)
    for respondent in base.indices where base[respondent] {
      let weight = sample.weights[respondent]
      respondents += 1
      sum += weight
      squares += weight * weight
      if part[respondent] {
        count += 1
        partSum += weight
      }
    }
    guard sum > 0 else { return nil }
    self.count = count
    self.base = respondents
    weightedCount = partSum
    weightedBase = sum
    effectiveBase = sum * sum / squares
    estimate = withErrors ? sample.design.proportion(of: part.and(base), in: base) : nil
  }

  /// One number of the share; limits are of the percentage alone, by a method or not at all.
  func figure(_ measure: Measure, decimals: Int, _ method: IntervalMethod?) -> Figure {
    switch measure {
    case .percent: percent(decimals: decimals, method)
    case .standardError:
      figure(
        estimate.map { $0.isCertain ? 0 : 100 * $0.standardError }, unit: "points",
        decimals: decimals + 1)
    case .designEffect:
      // Of what doesn't vary, or was known beforehand, there is no ratio of variances.
      figure(
        estimate.flatMap { $0.isCertain ? nil : $0.designEffect }, unit: "ratio", decimals: 2)
    case .effectiveBase:
      figure(effectiveBase, unit: "respondents", decimals: 1)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a weighted share has no \(measure.rawValue)")
    }
  }

  /// The respondents with the answer, unweighted, on the weighted base.
  func counting(_ count: Int) -> Figure {
    var figure = Figure.count(count, base: base)
    figure.weightedBase = weightedBase
    return figure
  }

  private func percent(decimals: Int, _ method: IntervalMethod?) -> Figure {
    var figure = Figure(
      amount, unit: "percent", decimals: decimals, count: count, base: base,
      interval: method.flatMap { estimate?.limits(by: $0) }?.times100)
    figure.weightedBase = weightedBase
    return figure
  }

  /// The percentage; a fraction where the sums of weights are whole, so that halves are rounded as
  /// they are without weights.
  private var amount: Amount {
    guard let whole = Int(exactly: weightedBase), let part = Int(exactly: weightedCount),
      whole < 1 << 53
    else { return .real(100 * weightedCount / weightedBase) }
    return .quotient(numerator: 100 * part, denominator: whole)
  }

  private func figure(_ value: Double?, unit: String, decimals: Int) -> Figure {
    var figure =
      value.map { Figure(.real($0), unit: unit, decimals: decimals, base: base) }
      ?? Figure(absent: .notApplicable, unit: unit, base: base)
    figure.weightedBase = weightedBase
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
