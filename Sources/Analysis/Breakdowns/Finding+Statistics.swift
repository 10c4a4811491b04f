import Survey

extension Finding {
  /// Works out the statistics of a scale, one line a column.
  init(
    statisticsOf breakdown: CountedBreakdown, _ list: OptionList,
    _ comparisons: BannerComparisons? = nil
  ) {
    let plan = breakdown.plan
    let scores = OptionScores(list, box: plan.box)
    let intervals = plan.showsIntervals ? breakdown.intervals(.answered) : nil
    self.init(
      summaryOf: breakdown, name: plan.statisticsName, title: "\(plan.title): statistics",
      plan.statistics, unit: "score",
      figures: breakdown.tabulation.columns.map { column in
        [.count(column.answered)]
          + ScoreSummary(
            column, list, scores, decimals: breakdown.study.rounding.decimals,
            ofMeans: plan.decimals, intervals
          ).figures(plan.statistics)
      }.withLetters(of: comparisons, beside: plan.statistics),
      caveats: Caveat.scores(scores, list, plan.statistics)
        + (intervals != nil && plan.statistics.contains(.mean) ? [.scores(.meanInterval)] : [])
        + (plan.statistics.contains(.mean) ? comparisons?.meanCaveats ?? [] : []))
  }

  /// Works out the earliest, the middle and the latest day, one line a column.
  init(datesOf breakdown: CountedBreakdown, days: [DecimalNumber]) {
    let plan = breakdown.plan
    self.init(
      summaryOf: breakdown, name: plan.name, title: plan.title, plan.measures, unit: "date",
      figures: breakdown.tabulation.columns.map {
        DateSummary($0, days).figures(plan.measures)
      },
      caveats: plan.measures.contains(.median) ? [.medianDay] : [], notes: plan.notes)
  }
}

extension Caveat {
  /// What to know of the statistics of a scale.
  static func scores(
    _ scores: OptionScores, _ list: OptionList, _ measures: [Measure]
  ) -> [Caveat] {
    let labels = scores.options.map(\.label)
    let boxes: Set<Measure> = [.topBox, .middleBox, .bottomBox, .netScore]
    let averages: Set<Measure> = [.mean, .standardDeviation, .median]
    var caveats: [Caveat] = []
    if !scores.areValues, !averages.isDisjoint(with: measures) {
      caveats.append(.scores(.scores(labels: labels, scores: scores.scores)))
    }
    if !boxes.isDisjoint(with: measures) {
      caveats.append(
        .scores(
          .boxes(
            top: Array(labels[scores.top]), middle: Array(labels[scores.middle]),
            bottom: Array(labels[scores.bottom]))))
    }
    if measures.contains(.netScore) { caveats.append(.scores(.netScore)) }
    if measures.contains(.netPromoterScore) {
      let nets = ["promoters", "detractors"].map { name in
        list.nets.first { $0.name == name }?.label ?? name
      }
      caveats.append(.scores(.netPromoterScore(promoters: nets[0], detractors: nets[1])))
    }
    return caveats + (measures.contains(.median) ? [.quantileMethod] : [])
  }
}
