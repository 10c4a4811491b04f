import Statistics
import Survey

/// The statistics of one column's numbers, for the population that weights stand for.
struct WeightedSummary {
  /// Each respondent's number; of anyone outside the domain any will do.
  private let values: [Double]
  /// Those of the column with an answer.
  private let domain: [Bool]
  private let sample: WeightedSample
  /// The same column without weights, for how many there are and between which numbers they lie.
  private let unweighted: NumberSummary
  private let answered: Int
  private let weightedBase: Double
  private let mean: Estimate?
  private let unit: String
  /// Decimals of averages.
  private let decimals: Int
  private let showsInterval: Bool

  /// Takes what each value counts for and those of a column in `domain`, which were counted without
  /// weights; averages have one decimal more than the values where none are given.
  init(
    _ values: [DecimalNumber], _ answers: AnswerFlags, in domain: [Bool],
    _ sample: WeightedSample, _ counted: Tabulation.Column, unit: String, decimals: Int?,
    showsInterval: Bool
  ) {
    let numbers = answers.numbers(values)
    let scale = values.map(\.decimals).max() ?? 0
    self.values = numbers
    self.domain = domain
    self.sample = sample
    unweighted = NumberSummary(counted, values, scale: scale, unit: unit, decimals: decimals)
    mean = sample.design.mean(of: numbers, in: domain)
    answered = counted.answered
    weightedBase = mean?.weightedBase ?? 0
    self.unit = unit
    self.decimals = decimals ?? min(scale + 1, Amount.mostDecimals)
    self.showsInterval = showsInterval
  }

  /// The number of answers, then each measure.
  func figures(_ measures: [Measure]) -> [Figure] {
    [onBase(.count(answered))] + measures.map(figure)
  }

  /// One measure.
  func figure(_ measure: Measure) -> Figure {
    switch measure {
    case .minimum, .maximum: onBase(unweighted.figure(measure))
    case .mean: real(mean?.value, interval: showsInterval ? mean?.interval() : nil)
    case .standardDeviation: real(deviation)
    case .median: real(quantile(0.5))
    case .quartile1: real(quantile(0.25))
    case .quartile3: real(quantile(0.75))
    case .standardError: real(mean?.standardError, moreDecimals: 1)
    case .designEffect: real(mean?.designEffect, unit: "ratio", decimals: 2)
    case .effectiveBase: real(mean?.effectiveSize, unit: "respondents", decimals: 1)
    case .total: real(total?.value)
    case .totalStandardError: real(total?.standardError)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a weighted summary shows no \(measure.rawValue)")
    }
  }

  private var total: Estimate? {
    answered > 0 ? sample.design.total(of: values, in: domain) : nil
  }

  private var ownValues: [Double] { values.indices.filter { domain[$0] }.map { values[$0] } }

  private var ownWeights: [Double] {
    values.indices.filter { domain[$0] }.map { sample.weights[$0] }
  }

  private var deviation: Double? {
    weightedStandardDeviation(of: ownValues, weights: ownWeights)
  }

  private func quantile(_ share: Double) -> Double? {
    weightedQuantile(share, of: ownValues, weights: ownWeights)
  }

  private func real(
    _ value: Double?, moreDecimals: Int = 0, interval: ClosedRange<Double>? = nil
  ) -> Figure {
    real(
      value, unit: unit, decimals: min(decimals + moreDecimals, Amount.mostDecimals),
      interval: interval)
  }

  private func real(
    _ value: Double?, unit: String, decimals: Int, interval: ClosedRange<Double>? = nil
  ) -> Figure {
    onBase(
      value.map {
        Figure(.real($0), unit: unit, decimals: decimals, base: answered, interval: interval)
      } ?? Figure(absent: .notApplicable, unit: unit, base: answered))
  }

  private func onBase(_ figure: Figure) -> Figure {
    var figure = figure
    figure.weightedBase = weightedBase
    return figure
  }
}
