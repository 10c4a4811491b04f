import Survey

extension Finding {
  /// Works out the table of one question's answers, by the banner where there is one.
  init(breakdown plan: BreakdownPlan, of study: Study, _ responses: Responses) {
    let question = study.codebook[plan.question]
    let banner = plan.banner.map { study.codebook[$0] }
    let tabulation = Tabulation(
      of: question, by: banner, among: Membership(of: plan.segment?.condition, in: responses),
      in: responses)
    if let goal = plan.goal {
      self.init(goal: goal, of: question, plan, tabulation, banner, study)
      return
    }
    switch question.kind {
    case .number:
      self.init(
        summaryOf: question, plan, tabulation, banner, study, values: responses.numbers(question))
    case .single, .scale, .nps, .multiple:
      self.init(breakdownOf: question, plan, tabulation, banner, study)
    case .ranking(let items):
      self.init(rankingOf: question, items, plan, tabulation, banner, study)
    case .date, .text:
      preconditionFailure("a plan breaks down only closed answers and numbers")
    }
  }

  private init(
    breakdownOf question: Question, _ plan: BreakdownPlan, _ tabulation: Tabulation,
    _ banner: [Question], _ study: Study
  ) {
    let rows = BreakdownRow.rows(of: question, base: plan.base)
    let cells = BreakdownCells(
      plan, of: question, tabulation, decimals: study.rounding.decimals)
    self.init(
      kind: .breakdown, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(plan.base), segment: plan.segment, askedWhen: question.askedWhen,
        percentage: plan.measures.contains(.percent) ? plan.percentage : nil),
      descriptors: [], rows: rows.map { $0.tableRow }, columns: TableColumn.all(banner),
      measures: plan.measures, bases: tabulation.columns.map { plan.base.base(of: $0) },
      cells: rows.map(cells.figures),
      partsMakeWhole: !question.isMultipleResponse && plan.percentage == .column,
      caveats: Caveat.all(
        question, plan, banner, tabulation, provenance: study.provenance),
      wholeRows: plan.percentage == .row
        ? TableColumn.wholes(banner, tabulation, base: plan.base) : [],
      wholeTotals: plan.percentage == .total && !question.isMultipleResponse
        ? [[0]] + TableColumn.wholes(banner, tabulation, base: plan.base) : [],
      notes: plan.notes)
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
  /// What limits a breakdown or a summary.
  static func all(
    _ question: Question, _ plan: BreakdownPlan, _ banner: [Question],
    _ tabulation: Tabulation, provenance: Provenance
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
        plan.base.base(of: tabulation.total) - plan.base.base(of: $0)
      })
    {
      caveats.append(differing)
    }
    for (point, column) in zip(banner, tabulation.outside) where plan.base.base(of: column) > 0 {
      caveats.append(
        .outsideBanner(question: point.label, respondents: plan.base.base(of: column)))
    }
    return caveats
  }
}
