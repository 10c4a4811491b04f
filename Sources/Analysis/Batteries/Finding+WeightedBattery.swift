import Survey

extension Finding {
  /// Works out the table of a battery whose respondents are weighted.
  init(
    battery plan: BatteryPlan, of study: Study, _ responses: Responses, _ sample: WeightedSample
  ) {
    guard let battery = study.codebook.battery(named: plan.battery.name) else {
      preconditionFailure("'\(plan.battery.name)' isn't a battery")
    }
    self.init(battery: plan.withoutErrors, of: study, responses)
    let across = BreakdownRow.across(battery.options, base: plan.base)
    let items = battery.items.map {
      WeightedItem(study.codebook[$0], battery.options, plan, of: study, responses, sample)
    }
    cells = items.map { item in [item.whole] + across.map(item.figures) }
    measures = plan.measures
    columns[0] = .whole(WeightedItem.measures(of: plan))
    weightedBases = columns.map { _ in WeightedBase(sum: 0, effective: 0) }
    intervals = IntervalPlan(method: plan.interval)
    caveats =
      caveats.filter { $0 != .quantileMethod }
      + sample.caveats(
        counting: true, effectiveBases: true,
        errors: plan.showsIntervals || Set(plan.measures + plan.statistics).tellErrors)
    if plan.statistics.contains(.median) { caveats.append(.weighting(.quantileMethod)) }
  }
}

extension BatteryPlan {
  /// The same without what only weighted respondents have.
  fileprivate var withoutErrors: BatteryPlan {
    let errors: Set<Measure> = [.standardError, .designEffect, .effectiveBase]
    return BatteryPlan(
      name: name, title: title, battery: battery, segment: segment, base: base,
      measures: measures.filter { !errors.contains($0) }, interval: .logit,
      statistics: statistics.filter { !errors.contains($0) }, box: box, decimals: decimals,
      notes: notes, wave: wave)
  }
}
