import Statistics
import Survey

extension Finding {
  /// Holds the share that has one answer against a goal, in all and by the banner.
  init(
    goal: Goal, of question: Question, _ plan: BreakdownPlan, _ tabulation: Tabulation,
    _ banner: [Question], _ study: Study
  ) {
    let row = BreakdownRow(goal.answer, of: question)
    let bases = tabulation.columns.map { plan.base.base(of: $0) }
    let all = tabulation.total
    self.init(
      kind: .goal, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(plan.base), segment: plan.segment, askedWhen: question.askedWhen,
        percentage: .column,
        outside: .init(
          missing: plan.base == .answered ? all.missing : 0, notAsked: all.notAsked)),
      descriptors: [], rows: [row.tableRow], columns: TableColumn.all(banner),
      measures: [.base, .count, .percent, .goal, .shortOfGoal], bases: bases,
      cells: [
        zip(tabulation.columns, bases).map { column, base in
          goal.figures(
            count: row.count(in: column, base: plan.base), of: base,
            decimals: study.rounding.decimals)
        }
      ],
      partsMakeWhole: false,
      caveats: [.goal(answer: row.tableRow.label, percent: goal.percent)]
        + Caveat.all(
          question, banner, tabulation, plan.base, plan, provenance: study.provenance
        )
        .filter { !$0.isOfSeveralAnswers },
      notes: plan.notes)
  }
}

extension BreakdownRow {
  fileprivate init(_ answer: Goal.Answer, of question: Question) {
    let list = question.optionList ?? OptionList(options: [])
    self =
      switch answer {
      case .option(let place): .option(place, list.options[place])
      case .net(let place): .net(place, list.nets[place])
      }
  }
}

extension Goal {
  /// One line: the base, those with the answer, their share, the goal, and how many are short of it.
  fileprivate func figures(count: Int, of base: Int, decimals: Int) -> [Figure] {
    let wanted = smallestCount(reaching: percent.units, decimals: percent.decimals, of: base)
    let none = Figure(absent: .notApplicable, unit: "count", count: 0, base: 0)
    return [
      .count(base), base > 0 ? .count(count, base: base) : none,
      Share(count: count, base: base).percent(decimals: decimals),
      Figure(.printed(percent), unit: "percent", decimals: percent.decimals),
      base > 0
        ? .count(max(0, wanted - count), base: base)
        : Figure(absent: .notApplicable, unit: "count", base: base),
    ]
  }
}

extension Caveat {
  /// Whether it says that shares of several answers overlap, which one answer's share doesn't.
  fileprivate var isOfSeveralAnswers: Bool {
    if case .severalAnswersEach = self { true } else { false }
  }
}
