import Survey

extension Finding {
  /// Works out what share of each unit each category of a breakdown has on each date.
  init(sharesOf trend: CountTrend, by breakdown: CountTrendPlan.Breakdown, decimals: Int) {
    let plan = trend.plan
    let rows = trend.rows(of: plan.units)
    let places = plan.dates.flatMap { date in breakdown.categories.map { (date, $0) } }
    let hasUnknown = !breakdown.unknown.isEmpty
    self.init(
      kind: .trend, name: plan.name(of: .shares),
      title: plan.tables.count > 1 ? "\(plan.title): \(breakdown.name.label)" : plan.title,
      question: nil, base: Finding.base(.countedOfUnit), descriptors: [],
      rows: rows.map(\.tableRow), columns: places.map { breakdown.column($1, on: $0) },
      measures: [.count, .percent] + (hasUnknown ? [.percentOfKnown] : []),
      bases: places.map { _ in 0 },
      cells: rows.map { row in
        plan.dates.flatMap { date in
          let shares = CountShares(trend, row, breakdown, date: date, decimals: decimals)
          return breakdown.categories.map { category in
            shares.figures(category.value).map { trend.flagged($0, on: date) }
          }
        }
      },
      partsMakeWhole: false,
      caveats: (hasUnknown ? [.unknownLeftOut(breakdown.unknownLabels)] : [])
        + trend.caveats(rows, on: plan.dates, dividedBy: breakdown),
      wholeRows: plan.dates.indices.map { date in
        breakdown.categories.indices.map { date * breakdown.categories.count + $0 }
      }, notes: plan.notes)
    rowHeading = plan.unitHeading
  }
}

extension CountTrendPlan.Breakdown {
  fileprivate var unknownLabels: [String] {
    categories.filter { unknown.contains($0.value) }.map(\.label)
  }

  /// The column of one category on one date.
  fileprivate func column(
    _ category: CountTrendPlan.Named, on date: CalendarDate
  ) -> TableColumn {
    TableColumn(
      question: Question.ID(name.value), value: category.value, label: category.label,
      heading: name.label, wave: date.description)
  }
}

/// How one row is divided on one date.
private struct CountShares {
  private let trend: CountTrend
  private let row: CountTrend.Row
  private let breakdown: CountTrendPlan.Breakdown
  private let date: CalendarDate
  private let decimals: Int
  /// Everyone of the row; `nil` where it wasn't divided.
  private let whole: Int?
  private let unknown: Int

  init(
    _ trend: CountTrend, _ row: CountTrend.Row, _ breakdown: CountTrendPlan.Breakdown,
    date: CalendarDate, decimals: Int
  ) {
    self.trend = trend
    self.row = row
    self.breakdown = breakdown
    self.date = date
    self.decimals = decimals
    whole = trend.dividedCount(of: row, by: breakdown, on: date)
    unknown = breakdown.unknown
      .compactMap { trend.count(of: breakdown.part($0), in: row, on: date) }.reduce(0, +)
  }

  /// The count, its share of all and, where something is unknown, its share of the known.
  func figures(_ category: String) -> [Figure] {
    let hasUnknown = !breakdown.unknown.isEmpty
    guard let whole, let count = trend.count(of: breakdown.part(category), in: row, on: date)
    else {
      return [Figure(absent: .notAvailable, unit: "count")]
        + (0..<(hasUnknown ? 2 : 1)).map { _ in Figure(absent: .notAvailable, unit: "percent") }
    }
    let figures = [
      Figure.count(count, base: whole),
      Share(count: count, base: whole).percent(decimals: decimals),
    ]
    guard hasUnknown else { return figures }
    let ofKnown =
      breakdown.unknown.contains(category)
      ? Figure(absent: .notApplicable, unit: "percent")
      : Share(count: count, base: whole - unknown)
        .percent(decimals: decimals)
    return figures + [ofKnown]
  }
}
