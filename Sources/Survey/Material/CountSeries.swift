/// Counts of a register or a workforce census, by date and unit: a profession, an organisation.
package struct CountSeries: Sendable, Equatable {
  /// One number of the series.
  package struct Count: Sendable, Equatable {
    package let date: CalendarDate
    package let unit: String
    /// What the number is a part of the unit by; `nil` for the unit's total.
    package let part: Part?
    package let count: Int

    package init(date: CalendarDate, unit: String, part: Part? = nil, count: Int) {
      self.date = date
      self.unit = unit
      self.part = part
      self.count = count
    }
  }

  /// One part of a unit: one category of one breakdown, such as a route or a sex.
  package struct Part: Hashable, Sendable {
    package let breakdown: String
    package let category: String

    package init(breakdown: String, category: String) {
      self.breakdown = breakdown
      self.category = category
    }
  }

  /// All dates, the earliest first.
  package let dates: [CalendarDate]
  /// All units in the order of the file.
  package let units: [String]
  /// All breakdowns with their categories in the order of the file.
  package let parts: [Part]
  private let counts: [Place: Int]

  private struct Place: Hashable {
    let date: CalendarDate
    let unit: String
    let part: Part?
  }

  /// Takes counts of which no two are of the same date, unit and part.
  package init(_ counts: [Count]) {
    self.counts = Dictionary(
      uniqueKeysWithValues: counts.map {
        (Place(date: $0.date, unit: $0.unit, part: $0.part), $0.count)
      })
    dates = Set(counts.map(\.date)).sorted()
    units = counts.map(\.unit).inOrderOfAppearance
    parts = counts.compactMap(\.part).inOrderOfAppearance
  }

  /// The names of the breakdowns in the order of the file.
  package var breakdowns: [String] { parts.map(\.breakdown).inOrderOfAppearance }

  /// The categories of a breakdown in the order of the file.
  package func categories(of breakdown: String) -> [String] {
    parts.filter { $0.breakdown == breakdown }.map(\.category)
  }

  /// The number of a unit, or of a part of it, on a date; `nil` where the file has none.
  package func count(of unit: String, _ part: Part? = nil, on date: CalendarDate) -> Int? {
    counts[Place(date: date, unit: unit, part: part)]
  }

  /// The units that have a total on every one of the dates.
  package func units(countedOnAll dates: [CalendarDate]) -> [String] {
    units.filter { unit in dates.allSatisfy { count(of: unit, on: $0) != nil } }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var inOrderOfAppearance: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
