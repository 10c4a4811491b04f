import Survey

/// The tables of a breakdown whose respondents are weighted.
struct WeightedBreakdown {
  let breakdown: CountedBreakdown
  let sample: WeightedSample

  init(
    _ plan: BreakdownPlan, of study: Study, _ responses: Responses, _ sample: WeightedSample
  ) {
    breakdown = CountedBreakdown(plan, of: study, responses)
    self.sample = sample
  }

  private var plan: BreakdownPlan { breakdown.plan }

  /// The tables, in printed order.
  var findings: [Finding] {
    let first =
      switch breakdown.question.kind {
      case .number(let unit): numbers(unit: unit.isEmpty ? "number" : unit)
      case .date: Finding(breakdown)
      case .single, .scale, .nps, .multiple: answers
      case .ranking, .text: preconditionFailure("no ranking and no text is weighted")
      }
    return [first] + (plan.statistics.isEmpty ? [] : [statistics])
  }

  /// The table of answers: as it is without weights, with the shares of the population.
  private var answers: Finding {
    let counted = CountedBreakdown(
      plan.counting, of: breakdown.study, breakdown.responses)
    var finding = Finding(counted)
    let cells = WeightedCells(plan, of: breakdown.study, breakdown.responses, sample)
    let rows = BreakdownRow.rows(of: breakdown.question, base: plan.base)
    finding.cells = zip(rows, finding.cells).map { row, counts in
      cells.figures(row, counts: counts.map { $0[0] })
    }
    finding.measures = plan.measures
    finding.weightedBases = cells.weightedBases
    finding.caveats += sample.caveats(counting: plan.measures.contains(.count))
    finding.intervals = breakdown.intervals
    return finding
  }

  /// The summary of a number.
  private func numbers(unit: String) -> Finding {
    let values = breakdown.responses.numbers(breakdown.question)
    let scale = values.map(\.decimals).max() ?? 0
    let columns = summaries(of: values, scale: scale, unit: unit)
    return weighted(
      Finding(
        summaryOf: breakdown, name: plan.name, title: plan.title, plan.measures, unit: unit,
        figures: columns.map { $0.figures(plan.measures) }, caveats: [], notes: plan.notes),
      plan.measures)
  }

  /// The statistics of a scale.
  private var statistics: Finding {
    guard let list = breakdown.question.optionList else {
      preconditionFailure("a scale has options")
    }
    let scores = OptionScores(list, box: plan.box)
    let answers = AnswerFlags(breakdown.responses[plan.question])
    let scale = scores.scores.map(\.decimals).max() ?? 0
    let columns = zip(domains, summaries(of: scores.scores, scale: scale, unit: "score"))
    let figures = columns.map { domain, numbers in
      WeightedScores(
        list, scores, answers, in: domain, sample, numbers: numbers,
        decimals: breakdown.study.rounding.decimals, plan.showsIntervals ? plan.interval : nil
      ).figures(plan.statistics)
    }
    let caveats = Caveat.scores(scores, list, plan.statistics).filter { $0 != .quantileMethod }
    return weighted(
      Finding(
        summaryOf: breakdown, name: plan.statisticsName, title: "\(plan.title): statistics",
        plan.statistics, unit: "score", figures: figures, caveats: caveats),
      plan.statistics)
  }

  /// The same with what is to know of its weights.
  private func weighted(_ finding: Finding, _ measures: [Measure]) -> Finding {
    var finding = finding
    finding.weightedBases = domains.map(sample.base)
    finding.caveats += sample.caveats(counting: true)
    if !Set(measures).isDisjoint(with: [.median, .quartile1, .quartile3]) {
      finding.caveats.append(.weighting(.quantileMethod))
    }
    return finding
  }

  /// Of each column those with an answer.
  private var domains: [[Bool]] {
    let answered = AnswerFlags(breakdown.responses[plan.question]).answered
    return WeightedColumns(plan, of: breakdown.study, breakdown.responses).members
      .map { $0.and(answered) }
  }

  /// A summary a column; the values are those of the question's codes, in their order.
  private func summaries(
    of values: [DecimalNumber], scale: Int, unit: String
  ) -> [WeightedSummary] {
    let states = breakdown.responses[plan.question].states
    let doubles = values.map { Amount.printed($0).double }
    var numbers = [Double](repeating: 0, count: states.count)
    states.forEach { respondent, code in
      guard code >= Int(AnswerCodes.firstValue) else { return }
      numbers[respondent] = doubles[code - Int(AnswerCodes.firstValue)]
    }
    return zip(domains, breakdown.tabulation.columns).map { domain, column in
      WeightedSummary(
        numbers, of: domain, sample,
        unweighted: NumberSummary(
          column, values, scale: scale, unit: unit, decimals: plan.decimals),
        unit: unit, decimals: plan.decimals ?? min(scale + 1, Amount.mostDecimals),
        showsInterval: plan.showsIntervals)
    }
  }
}

extension BreakdownPlan {
  /// The same table with no more than counts, and percentages if it has any.
  fileprivate var counting: BreakdownPlan {
    BreakdownPlan(
      name: name, title: title, question: question, segment: segment, banner: banner,
      percentage: percentage, base: base,
      measures: [.count] + (measures.contains(.percent) ? [.percent] : []),
      showsIntervals: false, decimals: decimals, jointIsPublished: jointIsPublished,
      notes: notes, wave: wave)
  }
}
