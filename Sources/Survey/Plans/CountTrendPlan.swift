/// Tables of how the counts of a register or a workforce census change over time.
package struct CountTrendPlan: Sendable {
  /// The tables that an entry can give, in printed order.
  package enum Table: String, Sendable, CaseIterable {
    /// The counts by date.
    case counts
    /// The change from the first date to the last.
    case change
    /// The shares of a breakdown's categories by date.
    case shares
  }

  /// Which units the change is worked out over.
  package enum Units: Sendable {
    /// Every unit, and a sum of those counted on each date.
    case all
    /// Those with a count on every date.
    case matched
    /// A table of each.
    case both
  }

  /// A unit or a category as the file names it, with the words for print.
  package struct Named: Sendable, Equatable {
    package let value: String
    package let label: String

    package init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What each unit is divided by.
  package struct Breakdown: Sendable {
    package let name: Named
    package let categories: [Named]
    /// The categories that say nothing was recorded; empty where all is known.
    ///
    /// The shares of the others are also worked out without them.
    package let unknown: [String]

    package init(name: Named, categories: [Named], unknown: [String]) {
      self.name = name
      self.categories = categories
      self.unknown = unknown
    }
  }

  /// A date from which on the counts are of something else.
  package struct Break: Sendable, Equatable {
    package let date: CalendarDate
    /// The author's words for what changed.
    package let reason: String

    package init(date: CalendarDate, reason: String) {
      self.date = date
      self.reason = reason
    }
  }

  package let name: String
  package let title: String
  /// The source that holds the counts.
  package let source: String
  /// The word for a unit that heads the rows, such as "Profession".
  package let unitHeading: String
  /// At least two, the earliest first.
  package let dates: [CalendarDate]
  package let units: [Named]
  /// The label of the last row, the sum of the units; `nil` for no such row.
  package let totalLabel: String?
  /// `nil` where no table shows shares.
  package let breakdown: Breakdown?
  /// In order of date.
  package let breaks: [Break]
  package let compared: Units
  package let tables: [Table]
  /// The author's own sentences below each table.
  package let notes: [String]
  /// How its first table is drawn; `nil` where it isn't.
  package let chart: ChartKind?

  package init(
    name: String, title: String, source: String, unitHeading: String, dates: [CalendarDate],
    units: [Named], totalLabel: String?, breakdown: Breakdown?, breaks: [Break], compared: Units,
    tables: [Table], notes: [String], chart: ChartKind? = nil
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.unitHeading = unitHeading
    self.dates = dates
    self.units = units
    self.totalLabel = totalLabel
    self.breakdown = breakdown
    self.breaks = breaks
    self.compared = compared
    self.tables = tables
    self.notes = notes
    self.chart = chart
  }

  /// The name of one of its tables: the first has the plan's own.
  package func name(of table: Table) -> String {
    tables.first == table ? name : "\(name)-\(table.rawValue)"
  }

  /// The name of the table of matched units that stands below that of all units.
  package var matchedName: String { name(of: .change) + "-matched" }

  /// The names of all its tables, in printed order.
  package var tableNames: [String] {
    tables.flatMap { table in
      [name(of: table)] + (table == .change && compared == .both ? [matchedName] : [])
    }
  }
}
