import Survey

extension Finding {
  /// Works out the table of a battery: its items down the side, their options across.
  ///
  /// Each percentage is of the item's own base. An option that nobody chose keeps its column.
  init(battery plan: BatteryPlan, of study: Study, _ responses: Responses) {
    guard let battery = study.codebook.battery(named: plan.battery.name) else {
      preconditionFailure("'\(plan.battery.name)' isn't a battery")
    }
    let members = Membership(of: plan.segment?.condition, in: responses)
    let items = battery.items.map { item in
      let question = study.codebook[item]
      return BatteryItem(
        question, Tabulation(of: question, by: [], among: members, in: responses).total,
        battery.options, plan, study)
    }
    let across = BreakdownRow.across(battery.options, base: plan.base)
    self.init(
      kind: .battery, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(
        rule: .eachItem(plan.base), segment: plan.segment, askedWhen: nil,
        percentage: plan.measures.contains(.percent) ? .row : nil),
      descriptors: [], rows: items.map(\.tableRow),
      columns: [.whole([.base] + plan.statistics)] + across.map { $0.column(of: battery) },
      measures: plan.measures, bases: (0...across.count).map { _ in 0 },
      cells: items.map { item in [item.whole] + across.map(item.figures) },
      partsMakeWhole: false,
      caveats: Caveat.battery(plan, battery.options, bases: items.map(\.base)),
      wholeRows: plan.measures.contains(.percent)
        ? [across.indices.filter { across[$0].tableRow.role == .part }.map { $0 + 1 }] : [],
      notes: plan.notes)
    rowHeading = battery.label
    intervals = IntervalPlan(method: plan.interval, population: study.intervals.population)
  }
}

extension BreakdownRow {
  /// The options, and those without an answer where they are in the base; then the nets.
  static func across(
    _ list: OptionList, base: BreakdownPlan.BaseRule
  ) -> [BreakdownRow] {
    list.options.enumerated().map { .option($0, $1) } + (base == .asked ? [.missingPart] : [])
      + list.nets.enumerated().map { .net($0, $1) }
  }

  fileprivate func column(of battery: Battery) -> TableColumn {
    TableColumn(
      question: battery.id, value: tableRow.value, label: tableRow.label, heading: "")
  }
}

extension TableColumn {
  /// The column of each item as a whole.
  static func whole(_ measures: [Measure]) -> TableColumn {
    TableColumn(
      question: total.question, value: total.value, label: total.label, heading: total.heading,
      measures: measures)
  }
}

extension Caveat {
  fileprivate static func battery(
    _ plan: BatteryPlan, _ list: OptionList, bases: [Int]
  ) -> [Caveat] {
    let (lowest, highest) = (bases.min() ?? 0, bases.max() ?? 0)
    let differing =
      lowest < highest ? [Caveat.itemBasesDiffer(lowest: lowest, highest: highest)] : []
    guard !plan.statistics.isEmpty else { return differing }
    return differing
      + Caveat.scores(OptionScores(list, box: plan.box), list, plan.statistics)
      + (plan.showsIntervals && plan.statistics.contains(.mean) ? [.scores(.meanInterval)] : [])
  }
}
