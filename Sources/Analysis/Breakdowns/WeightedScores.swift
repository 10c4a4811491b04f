import Statistics
import Survey

/// The statistics of one column of a scale, for the population that weights stand for.
struct WeightedScores {
  private let answers: AnswerFlags
  /// Those of the column with an answer.
  private let domain: [Bool]
  private let list: OptionList
  private let scores: OptionScores
  private let sample: WeightedSample
  private let numbers: WeightedSummary
  private let decimals: Int
  /// How limits of shares are found; `nil` where no intervals are shown.
  private let method: IntervalMethod?

  /// Takes those of a column in `domain`, which were counted without weights; the decimals of averages
  /// follow from the scores where the plan doesn't say them.
  init(
    _ list: OptionList, _ scores: OptionScores, _ answers: AnswerFlags, in domain: [Bool],
    _ sample: WeightedSample, _ counted: Tabulation.Column, decimals: Int,
    ofMeans meanDecimals: Int?, _ method: IntervalMethod?
  ) {
    self.list = list
    self.scores = scores
    self.answers = answers
    self.domain = domain
    self.sample = sample
    self.decimals = decimals
    self.method = method
    numbers = WeightedSummary(
      scores.scores, answers, in: domain, sample, counted, unit: "score", decimals: meanDecimals,
      showsInterval: method != nil)
  }

  /// The number of answers, then each measure.
  func figures(_ measures: [Measure]) -> [Figure] {
    numbers.figures([]) + measures.map(figure)
  }

  private func figure(_ measure: Measure) -> Figure {
    switch measure {
    case .topBox: percent(of: Array(scores.top))
    case .middleBox: percent(of: Array(scores.middle))
    case .bottomBox: percent(of: Array(scores.bottom))
    case .netScore: net(Array(scores.top), less: Array(scores.bottom))
    case .netPromoterScore: net(members("promoters"), less: members("detractors"))
    default: numbers.figure(measure)
    }
  }

  private func percent(of places: [Int]) -> Figure {
    WeightedShare(
      of: answers.gave(anyOf: places), among: domain, sample, withErrors: method != nil)?
      .figure(.percent, decimals: decimals, method)
      ?? Figure(absent: .notApplicable, unit: "percent", base: 0)
  }

  /// The share of some less that of others, in percentage points: the mean of 100 for the one, −100
  /// for the other and 0 for anyone else.
  private func net(_ top: [Int], less bottom: [Int]) -> Figure {
    let (isTop, isBottom) = (answers.gave(anyOf: top), answers.gave(anyOf: bottom))
    let points = zip(isTop, isBottom).map { ($0 ? 100.0 : 0) - ($1 ? 100 : 0) }
    guard let net = sample.design.mean(of: points, in: domain) else {
      return Figure(absent: .notApplicable, unit: "points", base: 0)
    }
    var figure = Figure(
      .real(net.value), unit: "points", decimals: decimals, base: net.respondents,
      interval: method == nil ? nil : net.interval())
    figure.weightedBase = net.weightedBase
    return figure
  }

  private func members(_ name: String) -> [Int] {
    list.nets.first { $0.name == name }?.members ?? []
  }
}
