import Survey

/// The counts that a trend shows, by row and date.
struct CountTrend {
  /// A unit, or several that are added up.
  struct Row {
    let tableRow: TableRow
    let units: [String]
  }

  let plan: CountTrendPlan
  private let series: CountSeries

  init(_ plan: CountTrendPlan, _ series: CountSeries) {
    self.plan = plan
    self.series = series
  }

  /// A row for each unit, and one of their sum where the plan asks for it.
  func rows(of units: [CountTrendPlan.Named]) -> [Row] {
    let each = units.map {
      Row(
        tableRow: TableRow(value: $0.value, label: $0.label, role: .part), units: [$0.value])
    }
    let total = plan.totalLabel.map {
      Row(
        tableRow: TableRow(value: "*", label: $0, role: .total), units: units.map(\.value))
    }
    return each + (total.map { [$0] } ?? [])
  }

  /// The plan's units with a count on every one of its dates.
  var matchedUnits: [CountTrendPlan.Named] {
    let everywhere = Set(series.units(countedOnAll: plan.dates))
    return plan.units.filter { everywhere.contains($0.value) }
  }

  /// The count of a row on a date; `nil` where none of its units was counted.
  func count(of row: Row, on date: CalendarDate) -> Int? {
    sum(row.units.compactMap { series.count(of: $0, on: date) })
  }

  /// The count of one part of a row; `nil` where none of its units was counted by that part.
  func count(of part: CountSeries.Part, in row: Row, on date: CalendarDate) -> Int? {
    sum(row.units.compactMap { series.count(of: $0, part, on: date) })
  }

  /// The count of those units of a row that were divided on the date; `nil` where none was.
  func dividedCount(
    of row: Row, by breakdown: CountTrendPlan.Breakdown, on date: CalendarDate
  ) -> Int? {
    count(
      of: Row(
        tableRow: row.tableRow,
        units: row.units.filter { isDivided($0, by: breakdown, on: date) }), on: date)
  }

  /// A number with the sign of a break, where one lies on its date or before.
  func flagged(_ figure: Figure, on date: CalendarDate) -> Figure {
    plan.breaks.contains { $0.date <= date } && figure.amount != nil
      ? Figure(figure, flag: .breakInSeries) : figure
  }

  /// What limits a table of these rows on these dates.
  func caveats(
    _ rows: [Row], on dates: [CalendarDate], dividedBy breakdown: CountTrendPlan.Breakdown? = nil
  ) -> [Caveat] {
    let sums = rows.filter { $0.tableRow.role == .total }.flatMap { row -> [Caveat] in
      let counted = dates.map { date in
        Set(row.units.filter { isCounted($0, by: breakdown, on: date) })
      }
      let numbers = zip(dates, counted).map { UnitsOnDate(date: $0, units: $1.count) }
      return [.sumOfRows(label: row.tableRow.label)]
        // As many units on each date can still be others.
        + (Set(counted).count > 1 ? [.unitsDiffer(numbers)] : [])
    }
    return sums + plan.breaks.map(Caveat.breakInSeries)
  }

  private func isCounted(
    _ unit: String, by breakdown: CountTrendPlan.Breakdown?, on date: CalendarDate
  ) -> Bool {
    breakdown.map { isDivided(unit, by: $0, on: date) }
      ?? (series.count(of: unit, on: date) != nil)
  }

  private func isDivided(
    _ unit: String, by breakdown: CountTrendPlan.Breakdown, on date: CalendarDate
  ) -> Bool {
    breakdown.categories.contains {
      series.count(of: unit, breakdown.part($0.value), on: date) != nil
    }
  }

  private func sum(_ counts: [Int]) -> Int? { counts.isEmpty ? nil : counts.reduce(0, +) }
}

extension CountTrendPlan.Breakdown {
  /// One of its categories as the counts name it.
  func part(_ category: String) -> CountSeries.Part {
    CountSeries.Part(breakdown: name.value, category: category)
  }
}

extension Finding {
  /// Words for the numbers of a table of full counts.
  static func base(_ rule: BaseStatement.Rule) -> BaseStatement {
    BaseStatement(rule: rule, segment: nil, askedWhen: nil)
  }
}
