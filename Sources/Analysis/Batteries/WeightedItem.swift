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

  /// The measures of the item as a whole: its base, by respondents, weights and what they are worth,
  /// then the plan's statistics.
  static func measures(of plan: BatteryPlan) -> [Measure] {
    let bases: [Measure] = [.base, .weightedBase, .effectiveBase]
    return bases + plan.statistics.filter { !bases.contains($0) }
  }

  /// The numbers of those measures.
  var whole: [Figure] {
    let bases = bases
    let statistics = Array(Self.measures(of: plan).dropFirst(bases.count))
    guard !statistics.isEmpty else { return bases }
    let scores = OptionScores(list, box: plan.box)
    return bases
      + WeightedScores(
        list, scores, answers, in: members.and(answers.answered), sample, counted,
        decimals: decimals, ofMeans: plan.decimals, method
      ).figures(statistics).dropFirst()
  }

  private var bases: [Figure] {
    let respondents = plan.base.base(of: counted)
    let weighted = sample.base(members.and(answers.isIn(plan.base)))
    var base = Figure.count(respondents)
    base.weightedBase = weighted.sum
    return [
      base, Figure(.real(weighted.sum), unit: "weight", decimals: 1, base: respondents),
      Figure(.real(weighted.effective), unit: "respondents", decimals: 1, base: respondents),
    ]
  }

  /// The numbers of an option, a net, or of those without an answer.
  func figures(_ row: BreakdownRow) -> [Figure] {
    let base = members.and(answers.isIn(plan.base))
    let share = WeightedShare(
      of: answers.gave(row), among: base, sample,
      withErrors: method != nil || Set(plan.measures).tellErrors)
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
