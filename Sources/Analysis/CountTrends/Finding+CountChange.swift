import Survey

extension Finding {
  /// Works out the change of every unit, and of the sum of those counted on each date.
  init(changeOf trend: CountTrend, decimals: Int) {
    self.init(
      changeOf: trend, over: trend.plan.units, named: trend.plan.name(of: .change), caveat: nil,
      decimals: decimals)
  }

  /// Works out the change over the units that have a count on every date.
  init(matchedChangeOf trend: CountTrend, named name: String?, decimals: Int) {
    let units = trend.matchedUnits
    self.init(
      changeOf: trend, over: units, named: name ?? trend.plan.name(of: .change),
      caveat: .matchedUnits(units.count, of: trend.plan.units.count), decimals: decimals)
  }

  private init(
    changeOf trend: CountTrend, over units: [CountTrendPlan.Named], named name: String,
    caveat: Caveat?, decimals: Int
  ) {
    let plan = trend.plan
    guard let first = plan.dates.first, let last = plan.dates.last else {
      preconditionFailure("a trend has two dates")
    }
    let rows = trend.rows(of: units)
    self.init(
      kind: .trend, name: name, title: plan.title, question: nil,
      base: Finding.base(.countedOn(first, until: last, matched: caveat != nil)),
      descriptors: [], rows: rows.map(\.tableRow),
      columns: [
        TableColumn(
          question: nil, value: "*", label: "All", heading: "", wave: "\(first)/\(last)")
      ],
      measures: CountChange.measures, bases: [0],
      cells: rows.map { row in
        let change = CountChange(
          start: trend.count(of: row, on: first), end: trend.count(of: row, on: last),
          days: first.days(until: last), decimals: decimals)
        return [
          zip(CountChange.measures, change.figures).map { measure, figure in
            trend.flagged(figure, on: measure == .startCount ? first : last)
          }
        ]
      },
      partsMakeWhole: false,
      caveats: (caveat.map { [$0] } ?? []) + Caveat.all(of: first, last)
        + trend.caveats(rows, on: [first, last]), notes: plan.notes)
    rowHeading = plan.unitHeading
  }
}

extension Caveat {
  /// What limits the comparison of two dates.
  fileprivate static func all(of first: CalendarDate, _ last: CalendarDate) -> [Caveat] {
    (first.month == last.month ? [] : [.differentMonths(first, last)])
      + (first.days(until: last) < CountChange.fewestDaysOfRate ? [.underOneYear] : [])
  }
}
