import Survey

extension Finding {
  /// Works out the table of a ranking: a row an item, in the codebook's order.
  ///
  /// The base is those who ranked any item; a mean rank is of those who ranked its item.
  init(
    rankingOf question: Question, _ items: OptionList, _ plan: BreakdownPlan,
    _ tabulation: Tabulation, _ banner: [Question], _ study: Study
  ) {
    let columns = tabulation.columns.map { RankingCounts($0, items: items.options.count) }
    let cells = items.options.indices.map { item in
      columns.map { column in
        plan.measures.map {
          column.figure($0, of: item, study.rounding.decimals, ofMeans: plan.decimals ?? 1)
        }
      }
    }
    self.init(
      kind: .breakdown, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(.answered), segment: plan.segment, askedWhen: question.askedWhen,
        percentage: plan.measures.contains(.percent) ? .column : nil,
        outside: BaseStatement.Outside(
          missing: tabulation.total.missing, notAsked: tabulation.total.notAsked)),
      descriptors: [],
      rows: items.options.map { TableRow(value: $0.value, label: $0.label, role: .part) },
      columns: TableColumn.all(banner), measures: plan.measures,
      bases: tabulation.columns.map(\.answered), cells: cells,
      partsMakeWhole: columns.allSatisfy(\.allHaveAFirst),
      caveats: [.ranking(respondents: tabulation.total.answered)]
        + (plan.measures.contains(.rankPoints) ? [.rankPoints(items: items.options.count)] : [])
        + Caveat.all(
          question, banner, tabulation, plan.base, plan, provenance: study.provenance),
      notes: plan.notes)
  }
}
