import Survey

/// The tables of a breakdown whose respondents are weighted.
struct WeightedBreakdown {
  let breakdown: CountedBreakdown
  let sample: WeightedSample
  let answers: AnswerFlags
  /// By column, everyone in the segment who stands in it; the total first.
  let members: [[Bool]]

  init(
    _ plan: BreakdownPlan, of study: Study, _ responses: Responses, _ sample: WeightedSample
  ) {
    breakdown = CountedBreakdown(plan, of: study, responses)
    self.sample = sample
    answers = AnswerFlags(responses[plan.question])
    members = WeightedColumns(plan, of: study, responses).members
  }

  var plan: BreakdownPlan { breakdown.plan }

  /// The tables, in the order of the plan's table names.
  var findings: [Finding] {
    let comparisons = comparisons
    let first =
      switch breakdown.question.kind {
      case .number(let unit): summary(unit: unit.isEmpty ? "number" : unit, comparisons)
      case .date: days
      case .single, .scale, .nps, .multiple: table(comparisons)
      case .ranking, .text: preconditionFailure("no ranking and no text is weighted")
      }
    return [first] + (plan.statistics.isEmpty ? [] : [statistics(comparisons)])
      + (plan.test?.whole == nil ? [] : [Finding(wholeTests, of: breakdown)])
      + (comparisons.map { [Finding($0)] } ?? [])
  }

  /// The table of answers: as it is without weights, with the shares of the population.
  private func table(_ comparisons: BannerComparisons?) -> Finding {
    let counted = CountedBreakdown(
      plan.counting, of: breakdown.study, breakdown.responses)
    var finding = Finding(counted)
    let cells = WeightedCells(breakdown, answers, members, sample)
    let rows = BreakdownRow.rows(of: breakdown.question, base: plan.base)
    finding.cells = zip(rows, finding.cells).enumerated().map { place, row in
      cells.figures(
        row.0, counts: row.1.map { $0[0] }, higherThan: comparisons?.higherThan(inRow: place))
    }
    finding.measures = plan.measures
    finding.weightedBases = cells.weightedBases
    finding.caveats += comparisons?.shareCaveats ?? []
    let tellsErrors = plan.showsIntervals || Set(plan.measures).tellErrors
    finding.caveats += sample.caveats(
      counting: plan.measures.contains(.count),
      effectiveBases: plan.measures.contains(.effectiveBase), errors: tellsErrors)
    if tellsErrors, sample.margins.contains(where: { $0.question.id == plan.question }) {
      finding.caveats.append(.weighting(.fittedToItself))
    }
    finding.intervals = IntervalPlan(method: plan.interval)
    return finding
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
