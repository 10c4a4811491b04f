import Disclosure
import Survey

/// Lines from date to date, one a row.
struct LineChart: Sendable {
  /// A date, or a round of a survey.
  struct Time: Sendable, Equatable {
    let label: String
    /// Days since the first, or rounds where some have no date.
    let place: Double
  }

  /// One line with a number for each time.
  struct Row: Sendable {
    let label: String
    let figures: [ChartFigure]
  }

  let rows: [Row]
  let times: [Time]
  let axisTitle: String

  /// Whether the lines stand below each other, because there are many.
  var isApart: Bool { rows.count > BarChart.mostSeries }

  /// Whether each line has a scale of its own, because some would lie flat on that of the largest.
  var hasOwnScales: Bool {
    let highest = rows.compactMap { $0.highest }.filter { $0 > 0 }
    return isApart && (highest.min() ?? 0) * 10 < (highest.max() ?? 0)
  }
}

extension LineChart.Row {
  /// The largest number, intervals among them; `nil` where there is none.
  var highest: Double? { figures.compactMap(\.farthest).max() }
}

extension LineChart {
  /// The rows of a table whose columns are times; `nil` where they aren't, or where there is only one.
  init?(_ source: ChartSource, _ waves: [Wave]) {
    let columns = source.points
    guard columns.count > 1, columns.allSatisfy({ source.table.columns[$0].wave != nil })
    else { return nil }
    times = Self.times(columns.map { source.table.columns[$0] }, waves)
    rows = (source.orderedRows + source.nets).map { row in
      Row(label: source.label(ofRow: row), figures: columns.map { source.figure(row, $0) })
    }
    axisTitle = source.axisTitle
  }

  private static func times(_ columns: [TableColumn], _ waves: [Wave]) -> [Time] {
    let dates = columns.map { column in
      waves.first { $0.name == column.wave }?.date ?? column.wave.flatMap { CalendarDate($0) }
    }
    let days = dates.compactMap { $0?.dayNumber }
    let isDated = days.count == columns.count && zip(days, days.dropFirst()).allSatisfy(<)
    return columns.indices.map { place in
      Time(
        label: columns[place].wave.flatMap { CalendarDate($0) }?.shortWords
          ?? columns[place].time.onOneLine,
        place: Double(isDated ? days[place] - days[0] : place))
    }
  }
}

extension CalendarDate {
  /// The day for an axis: 1 Oct 2020.
  fileprivate var shortWords: String { "\(day) \(monthName.prefix(3)) \(year)" }
}
