import Survey

/// The answers to one question, wave by wave.
struct AnswerTrend {
  let plan: AnswerTrendPlan
  let points: [TrendPoint]
  let rows: [TrendRow]
  /// Decimals of shares and of their differences.
  let decimals: Int
  /// How the intervals of shares are found.
  let intervals: IntervalPlan
  /// The waves that put the question, each with the one before it.
  let steps: [WavePair]
  /// The names of the waves whose numbers can't be compared with those of every wave before.
  private let afterBreak: Set<String>

  init(_ plan: AnswerTrendPlan, of study: Study, _ evidence: Evidence) {
    let points = study.waves.filter { plan.waves.contains($0.name) }
      .map { TrendPoint($0, plan, evidence.of($0).responses) }
    self.plan = plan
    self.points = points
    decimals = study.rounding.decimals
    intervals = study.intervals
    rows = TrendRow.rows(of: points.compactMap(\.question), shown: plan.options)
    let asking = points.filter { $0.question != nil }
    steps = zip(asking, asking.dropFirst()).map(WavePair.init)
    afterBreak = Set(
      asking.indices.filter { place in
        asking[..<place].contains { WavePair($0, asking[place]).isBroken }
      }.map { asking[$0].wave.name })
  }

  /// The question as the last wave put it.
  var question: Question {
    guard let question = points.compactMap(\.question).last else {
      preconditionFailure("a trend is of a question that some wave put")
    }
    return question
  }

  /// The waves that put the question.
  var asking: [TrendPoint] { points.filter { $0.question != nil } }

  /// The pairs between which a change is worked out: the first and the last, then each with the next.
  var pairs: [WavePair] {
    guard steps.count > 1, let first = steps.first, let last = steps.last else { return steps }
    return [WavePair(first.earlier, last.later)] + steps
  }

  /// Whether the numbers of some wave can't be compared with those of every wave before.
  var hasBreak: Bool { !afterBreak.isEmpty }

  /// Whether a wave's numbers can't be compared with those of every wave before.
  func isBreak(_ point: TrendPoint) -> Bool { afterBreak.contains(point.wave.name) }

  /// Whether a net is of other options in a wave than in some wave before that has it.
  func isOtherNet(_ row: TrendRow, in point: TrendPoint) -> Bool {
    guard row.isNet, point.places(row, .answered) != nil else { return false }
    return asking.prefix { $0.wave.name != point.wave.name }.contains {
      $0.places(row, .answered) != nil && $0.values(row) != point.values(row)
    }
  }

  /// The rows that some wave has of those the shares are of.
  func rows(_ basis: TrendBasis) -> [TrendRow] {
    rows.filter { row in asking.contains { $0.places(row, basis) != nil } }
  }

  /// What to know of waves at different times of the year.
  var season: [Caveat] {
    let months = asking.map(\.wave.date.month)
    return Set(months).count < 2
      ? [] : [.waves(.differentMonths(waves: asking.map(\.wave.name), months: months))]
  }

  /// That a register's changes need no test; nothing for another design.
  var fullCount: [Caveat] {
    guard plan.design == .register else { return [] }
    return [
      .waves(
        .fullCount(
          waves: asking.map(\.wave.name), unanswered: asking.map { $0.column?.missing ?? 0 }))
    ]
  }

  func base(_ rule: BaseStatement.Rule) -> BaseStatement {
    BaseStatement(
      rule: rule, segment: points.last { $0.question != nil }?.segment,
      askedWhen: question.askedWhen)
  }

  /// What to know of shares among those who know; nothing where nobody is left out.
  var amongThoseWhoKnow: [Caveat] {
    guard !plan.unknown.isEmpty else { return [] }
    let options = asking.reversed().flatMap { $0.question?.optionList?.options ?? [] }
    let labels = plan.unknown.map { value in
      options.first { $0.value == value }?.label ?? value
    }
    return [
      .waves(
        .amongThoseWhoKnow(
          labels, waves: asking.map(\.wave.name), bases: asking.map { $0.base(.known) ?? 0 }))
    ]
  }
}

extension AnswerTrend {
  /// The shares, then the changes and the line through all waves, then the same among those who know.
  var findings: [Finding] {
    let bases: [TrendBasis] = plan.unknown.isEmpty ? [.answered] : [.answered, .known]
    return [Finding(sharesOf: self)]
      + bases.flatMap { basis in
        [Finding(changesOf: self, basis)] + (hasLine ? [Finding(lineOf: self, basis)] : [])
      }
  }
}
