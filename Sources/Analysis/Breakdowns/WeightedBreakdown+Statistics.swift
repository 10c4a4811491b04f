import Statistics
import Survey

extension WeightedBreakdown {
  /// The summary of a number.
  func summary(unit: String, _ comparisons: BannerComparisons?) -> Finding {
    let values = breakdown.responses.numbers(breakdown.question)
    let columns = zip(answeredDomains, breakdown.tabulation.columns).map { domain, counted in
      WeightedSummary(
        values, answers, in: domain, sample, counted, unit: unit, decimals: plan.decimals,
        showsInterval: plan.showsIntervals)
    }
    return weighted(
      Finding(
        summaryOf: breakdown, name: plan.name, title: plan.title, plan.measures, unit: unit,
        figures: columns.map { $0.figures(plan.measures) }
          .withLetters(of: comparisons, beside: plan.measures),
        caveats: comparisons?.meanCaveats ?? [], notes: plan.notes),
      plan.measures)
  }

  /// The statistics of a scale.
  func statistics(_ comparisons: BannerComparisons?) -> Finding {
    guard let list = breakdown.question.optionList else {
      preconditionFailure("a scale has options")
    }
    let scores = OptionScores(list, box: plan.box)
    let figures = zip(answeredDomains, breakdown.tabulation.columns).map { domain, counted in
      WeightedScores(
        list, scores, answers, in: domain, sample, counted,
        decimals: breakdown.study.rounding.decimals, ofMeans: plan.decimals,
        plan.showsIntervals ? plan.interval : nil
      ).figures(plan.statistics)
    }
    let caveats =
      Caveat.scores(scores, list, plan.statistics).filter { $0 != .quantileMethod }
      + (plan.statistics.contains(.mean) ? comparisons?.meanCaveats ?? [] : [])
    return weighted(
      Finding(
        summaryOf: breakdown, name: plan.statisticsName, title: "\(plan.title): statistics",
        plan.statistics, unit: "score",
        figures: figures.withLetters(of: comparisons, beside: plan.statistics), caveats: caveats),
      plan.statistics)
  }

  /// The earliest, the middle and the latest day; the one in the middle is the first at which the
  /// weights of all days up to it reach half.
  var days: Finding {
    var finding = weighted(Finding(breakdown), [])
    guard let median = plan.measures.firstIndex(of: .median) else { return finding }
    finding.caveats = finding.caveats.map { $0 == .medianDay ? .weighting(.medianDay) : $0 }
    for (column, domain) in answeredDomains.enumerated() {
      guard let day = middleDay(of: domain) else { continue }
      var figure = Figure(.day(day), unit: "date", base: domain.count { $0 })
      figure.weightedBase = finding.weightedBases[column].sum
      finding.cells[0][column][median + 1] = figure
    }
    return finding
  }

  private func middleDay(of domain: [Bool]) -> CalendarDate? {
    let days = numbers ?? []
    let order = domain.indices.filter { domain[$0] }.sorted { days[$0] < days[$1] }
    let half = order.reduce(0) { $0 + sample.weights[$1] } / 2
    var sum = 0.0
    for respondent in order {
      sum += sample.weights[respondent]
      // Sums of weights that have no exact binary form miss a tie by a few last digits.
      if sum >= half * (1 - 1e-12) { return CalendarDate(dayNumber: Int(days[respondent])) }
    }
    return nil
  }

  /// The same with what is to know of its weights.
  private func weighted(_ finding: Finding, _ measures: [Measure]) -> Finding {
    var finding = finding
    finding.weightedBases = answeredDomains.map(sample.base)
    finding.intervals = IntervalPlan(method: plan.interval)
    finding.caveats += sample.caveats(
      counting: true, effectiveBases: measures.contains(.effectiveBase),
      errors: plan.showsIntervals || Set(measures).tellErrors)
    if plan.showsIntervals, measures.contains(where: \.isAverage) {
      finding.caveats.append(.weighting(.meanInterval))
    }
    if !Set(measures).isDisjoint(with: [.median, .quartile1, .quartile3]) {
      finding.caveats.append(.weighting(.quantileMethod))
    }
    return finding
  }

  /// Of each column those with an answer.
  var answeredDomains: [[Bool]] {
    let answered = answers.answered
    return members.map { $0.and(answered) }
  }

  /// Each respondent's score or number, 0 without an answer; `nil` where answers have none.
  var numbers: [Double]? {
    breakdown.scores.map { scores in
      answers.numbers(
        scores.units.map { DecimalNumber(units: $0, decimals: scores.decimals) })
    }
  }
}

extension Measure {
  /// Whether its interval is that of a mean.
  fileprivate var isAverage: Bool {
    self == .mean || self == .netScore || self == .netPromoterScore
  }
}
