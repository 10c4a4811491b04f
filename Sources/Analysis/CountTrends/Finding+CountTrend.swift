import Survey

extension Finding {
  /// Works out the tables that an entry asks for, in its order.
  static func tables(countTrend plan: CountTrendPlan, of study: Study, _ evidence: Evidence)
    -> [Finding]
  {
    let trend = CountTrend(plan, evidence.counts[plan.source] ?? CountSeries([]))
    let decimals = study.rounding.decimals
    return plan.tables.flatMap { table -> [Finding] in
      switch table {
      case .counts:
        [Finding(countsOf: trend)]
      case .change:
        switch plan.compared {
        case .all: [Finding(changeOf: trend, decimals: decimals)]
        case .matched: [Finding(matchedChangeOf: trend, named: nil, decimals: decimals)]
        case .both:
          [
            Finding(changeOf: trend, decimals: decimals),
            Finding(matchedChangeOf: trend, named: plan.matchedName, decimals: decimals),
          ]
        }
      case .shares:
        plan.breakdown.map { [Finding(sharesOf: trend, by: $0, decimals: decimals)] } ?? []
      }
    }
  }

  /// Sets the counts of each date side by side.
  private init(countsOf trend: CountTrend) {
    let plan = trend.plan
    let rows = trend.rows(of: plan.units)
    self.init(
      kind: .trend, name: plan.name(of: .counts), title: plan.title, question: nil,
      base: Finding.base(.counted), descriptors: [], rows: rows.map(\.tableRow),
      columns: plan.dates.map {
        TableColumn(
          question: nil, value: "*", label: $0.description, heading: "", wave: $0.description)
      },
      measures: [.count], bases: plan.dates.map { _ in 0 },
      cells: rows.map { row in
        plan.dates.map { date in
          let figure =
            trend.count(of: row, on: date).map { Figure.count($0) }
            ?? Figure(absent: .notAvailable, unit: "count")
          return [trend.flagged(figure, on: date)]
        }
      },
      partsMakeWhole: false, caveats: trend.caveats(rows, on: plan.dates), notes: plan.notes)
    rowHeading = plan.unitHeading
  }
}
