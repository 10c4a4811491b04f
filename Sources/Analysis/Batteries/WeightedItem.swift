import Survey

/// One item of a battery, for the population that weights stand for.
struct WeightedItem {
  private let question: Question
  private let counted: Tabulation.Column
  private let list: OptionList
  private let plan: BatteryPlan
  private let decimals: Int
  private let sample: WeightedSample
  private let answers: AnswerFlags
  /// Those of the segment.
  private let members: [Bool]

  init(
    _ item: Question, _ list: OptionList, _ plan: BatteryPlan, of study: Study,
    _ responses: Responses, _ sample: WeightedSample
  ) {
    question = item
    self.list = list
    self.plan = plan
    self.sample = sample
    let segment = Membership(of: plan.segment?.condition, in: responses)
    members = (0..<responses.respondentCount).map(segment.contains)
    answers = AnswerFlags(responses[item.id])
    counted = Tabulation(of: item, by: [], among: segment, in: responses).total
    decimals = study.rounding.decimals
  }

  private var method: IntervalMethod? { plan.showsIntervals ? plan.interval : nil }

  /// The base, then the statistics of the item as a whole.
  var whole: [Figure] {
    var base = Figure.count(plan.base.base(of: counted))
    base.weightedBase = sample.base(members.and(answers.isIn(plan.base))).sum
    guard !plan.statistics.isEmpty else { return [base] }
    let scores = OptionScores(list, box: plan.box)
    return [base]
      + WeightedScores(
        list, scores, answers, in: members.and(answers.answered), sample, counted,
        decimals: decimals, ofMeans: plan.decimals, method
      ).figures(plan.statistics).dropFirst()
  }

  /// The numbers of an option, a net, or of those without an answer.
  func figures(_ row: BreakdownRow) -> [Figure] {
    let base = members.and(answers.isIn(plan.base))
    let share = WeightedShare(of: answers.gave(row), among: base, sample)
    let count = row.count(in: counted, base: plan.base)
    return plan.measures.map { measure in
      guard let share else {
        let unit = measure == .count ? "count" : measure.unitOfShares
        return Figure(absent: .notApplicable, unit: unit, count: count, base: 0)
      }
      guard measure != .count else { return share.counting(count) }
      return share.figure(measure, decimals: decimals, method)
    }
  }
}
