package import Survey

extension CountTrendPlan {
  /// A trend of all units over all dates of a series, with everything else at its plainest.
  package init(
    _ series: CountSeries, by breakdown: String? = nil, unknown: [String] = [],
    hasTotal: Bool = true, breaks: [Break] = [], compared: Units = .all,
    tables: [Table] = [.counts, .change, .shares]
  ) {
    self.init(
      name: "trend", title: "A trend", source: "register", unitHeading: "Unit",
      dates: series.dates, units: series.units.map { Named(value: $0, label: $0) },
      totalLabel: hasTotal ? "All" : nil,
      breakdown: breakdown.map { name in
        Breakdown(
          name: Named(value: name, label: name),
          categories: series.categories(of: name).map { Named(value: $0, label: $0) },
          unknown: unknown)
      }, breaks: breaks, compared: compared, tables: tables, notes: [])
  }
}

extension CountSeries {
  /// Totals of units by date, each date `yyyy-mm-dd`; a count of `nil` is one that isn't there.
  package init(totals: [(date: String, units: [(unit: String, count: Int?)])]) {
    self.init(
      totals.flatMap { date, units in
        units.compactMap { unit, count in
          guard let day = CalendarDate(date), let count else { return nil }
          return Count(date: day, unit: unit, count: count)
        }
      })
  }
}
