import Survey

extension Finding {
  /// Works out the table of one question's answers, by the banner where there is one.
  init(breakdown plan: BreakdownPlan, of study: Study, _ responses: Responses) {
    let breakdown = CountedBreakdown(plan, of: study, responses)
    self.init(breakdown, BannerComparisons(breakdown))
  }

  /// Works out the first table of a breakdown, with the letters of columns that were compared.
  init(_ breakdown: CountedBreakdown, _ comparisons: BannerComparisons? = nil) {
    let (question, responses) = (breakdown.question, breakdown.responses)
    if let goal = breakdown.plan.goal {
      self.init(
        goal: goal, of: question, breakdown.plan, breakdown.tabulation, breakdown.banner,
        breakdown.study)
      return
    }
    switch question.kind {
    case .number(let unit):
      self.init(
        numbersOf: breakdown, unit: unit, values: responses.numbers(question), comparisons)
    case .date: self.init(datesOf: breakdown, days: responses.numbers(question))
    case .single, .scale, .nps, .multiple: self.init(answersOf: breakdown, comparisons)
    case .ranking(let items):
      self.init(
        rankingOf: question, items, breakdown.plan, breakdown.tabulation, breakdown.banner,
        breakdown.study)
    case .text: preconditionFailure("nobody counts a respondent's own words")
    }
  }

  private init(answersOf breakdown: CountedBreakdown, _ comparisons: BannerComparisons?) {
    let (plan, question) = (breakdown.plan, breakdown.question)
    let (tabulation, banner) = (breakdown.tabulation, breakdown.banner)
    let rows = BreakdownRow.rows(of: question, base: plan.base)
    let cells = BreakdownCells(breakdown)
    self.init(
      kind: .breakdown, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(plan.base), segment: plan.segment, askedWhen: question.askedWhen,
        percentage: plan.measures.contains(.percent) ? plan.percentage : nil),
      descriptors: [], rows: rows.map { $0.tableRow }, columns: TableColumn.all(banner),
      measures: plan.measures, bases: tabulation.columns.map { plan.base.base(of: $0) },
      cells: rows.enumerated().map { place, row in
        cells.figures(row, higherThan: comparisons?.higherThan(inRow: place))
      },
      partsMakeWhole: !question.isMultipleResponse && plan.percentage == .column,
      caveats: breakdown.caveats(plan.base) + (comparisons?.shareCaveats ?? []),
      wholeRows: plan.percentage == .row
        ? TableColumn.wholes(banner, tabulation, base: plan.base) : [],
      wholeTotals: plan.percentage == .total && !question.isMultipleResponse
        ? [[0]] + TableColumn.wholes(banner, tabulation, base: plan.base) : [],
      notes: plan.notes)
    intervals = breakdown.intervals(plan.base)
  }
}

extension TableColumn {
  /// The total, then a column for each option of each banner question.
  static func all(_ banner: [Question]) -> [TableColumn] {
    [.total]
      + banner.flatMap { question in
        (question.optionList?.options ?? []).map {
          TableColumn(
            question: question.id, value: $0.value, label: $0.label, heading: question.label)
        }
      }
  }
}

extension TableColumn {
  /// The columns of each banner question in which every respondent of the base stands once.
  fileprivate static func wholes(
    _ banner: [Question], _ tabulation: Tabulation, base: BreakdownPlan.BaseRule
  ) -> [[Int]] {
    var next = 1
    return zip(banner, tabulation.outside).compactMap { question, outside in
      let columns = Array(next..<next + (question.optionList?.options.count ?? 0))
      next += columns.count
      return base.base(of: outside) == 0 && !question.isMultipleResponse ? columns : nil
    }
  }
}

extension BreakdownPlan.BaseRule {
  /// The respondents of a column who are in the base.
  func base(of column: Tabulation.Column) -> Int {
    switch self {
    case .answered: column.answered
    case .asked: column.asked
    }
  }
}

extension Caveat {
  /// What limits a table of a question's answers, whose numbers are of those in a base.
  static func all(
    _ question: Question, _ banner: [Question], _ tabulation: Tabulation,
    _ base: BreakdownPlan.BaseRule, _ plan: BreakdownPlan, provenance: Provenance
  ) -> [Caveat] {
    var caveats: [Caveat] = []
    if question.isMultipleResponse {
      caveats.append(
        .severalAnswersEach(
          respondents: tabulation.total.answered, answers: tabulation.total.responses))
    }
    if provenance == .reconstructed, !banner.isEmpty, !plan.jointIsPublished {
      caveats.append(.jointDistributionUnpublished)
    }
    for point in banner where point.isMultipleResponse {
      caveats.append(.columnsOverlap(question: point.label))
    }
    if let differing = Caveat.basesDiffer(
      among: tabulation.outside.map {
        base.base(of: tabulation.total) - base.base(of: $0)
      })
    {
      caveats.append(differing)
    }
    for (point, column) in zip(banner, tabulation.outside) where base.base(of: column) > 0 {
      caveats.append(
        .outsideBanner(question: point.label, respondents: base.base(of: column)))
    }
    return caveats
  }
}
