import Statistics
import Survey

extension Finding {
  /// Works out the summary of a number question, one row a statistic.
  init(
    summaryOf question: Question, _ plan: BreakdownPlan, _ tabulation: Tabulation,
    _ banner: [Question], _ study: Study, values: [DecimalNumber]
  ) {
    let scale = values.map(\.decimals).max() ?? 0
    let unit = if case .number(let unit) = question.kind, !unit.isEmpty { unit } else { "number" }
    let summaries = tabulation.columns.map {
      NumberSummary($0, values, scale: scale, unit: unit, decimals: plan.decimals)
    }
    let outside: [TableRow] = [
      BreakdownRow.missing.tableRow, BreakdownRow.notAsked.tableRow,
    ]
    self.init(
      kind: .summary, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(.answered), segment: plan.segment, askedWhen: question.askedWhen),
      descriptors: [],
      rows: [TableRow(value: "*", label: question.label, role: .part)] + outside,
      columns: TableColumn.all(banner), measures: [.count] + plan.measures,
      bases: tabulation.columns.map(\.answered),
      cells: [summaries.map { $0.figures(plan.measures) }]
        + outside.map { row in
          tabulation.columns.map { column in
            let count = row.role == .missing ? column.missing : column.notAsked
            return [Figure.count(count)]
              + plan.measures.map { _ in Figure(absent: .notApplicable, unit: unit) }
          }
        },
      partsMakeWhole: false,
      caveats: Caveat.all(
        question, plan, banner, tabulation, provenance: study.provenance)
        + (plan.measures.contains(where: \.isQuantile) ? [.quantileMethod] : []),
      notes: plan.notes)
  }
}

extension Measure {
  fileprivate var isQuantile: Bool {
    self == .median || self == .quartile1 || self == .quartile3
  }
}

extension Responses {
  /// The distinct numbers of a question, in first-seen order.
  func numbers(_ question: Question) -> [DecimalNumber] {
    guard case .number(_, let values) = self[question.id] else {
      preconditionFailure("'\(question.id.name)' isn't a number question")
    }
    return values
  }
}
