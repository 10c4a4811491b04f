import Survey
import Yams

enum CountTrendKey: String, CaseIterable {
  case trend, name, title, from, to, dates, unit, units, labels, total, by, unknown, breaks
  case matched, show, notes, test, chart
}

/// Which units the change is of, beside those of `false`: all of them.
enum Matched: String, CaseIterable {
  case `true`, `false`, both
}

/// Whether a thing is wanted.
enum Flag: String, CaseIterable {
  case `true`, `false`
}

extension StudyFileReader {
  /// Tables of counts over time; `nil` where no source of counts can be read for them.
  mutating func countTrendPlan(_ item: Node, _ context: PlanContext) -> CountTrendPlan? {
    let fields = fields(item, of: "the trend", CountTrendKey.self)
    let name = fileName(fields[.name], "the trend's name ('name')", in: item)
    let title = required(fields[.title], "the trend's title ('title')", in: item) ?? ""
    let heading = optional(fields[.unit], "the word for a unit ('unit')")
    let notes = notes(fields[.notes])
    faultTest(fields[.test])
    let tables = tables(fields)
    let hasTotal = choice(fields[.total], of: "'total'", default: Flag.false) == .true
    guard let head = fields[.trend], let (source, series) = counts(head, context) else {
      return nil
    }
    let dates = dates(fields, series)
    let labels = labels(fields[.labels], series, hasTotal: hasTotal)
    let units = units(fields[.units], series, labels)
    faultLikeTotal(units, labels, at: hasTotal ? fields[.total] : nil)
    let breakdown = breakdown(fields, series, labels)
    return CountTrendPlan(
      name: name, title: title, source: source, unitHeading: heading ?? "Unit", dates: dates,
      units: units, totalLabel: hasTotal ? labels["*"] ?? Self.labelOfTotal : nil,
      breakdown: breakdown, breaks: breaks(fields[.breaks], dates),
      compared: compared(fields, hasTotal, series, units, dates), tables: tables, notes: notes,
      chart: chart(fields[.chart], of: charted(tables, breakdown)))
  }

  private func charted(
    _ tables: [CountTrendPlan.Table], _ breakdown: CountTrendPlan.Breakdown?
  ) -> ChartedTable {
    switch tables.first {
    case .counts, nil: .times
    case .change: .changeOfCounts
    case .shares: .sharesOfCounts(categories: breakdown?.categories.count ?? 0)
    }
  }

  private mutating func faultTest(_ entry: Entry?) {
    guard let entry else { return }
    fault(
      "a trend of counts has no test: everyone was counted, nobody was sampled", at: entry.key,
      remedy: "remove it")
  }

  /// The tables that are asked for; all that the other keys allow where nothing is said.
  private mutating func tables(_ fields: [CountTrendKey: Entry]) -> [CountTrendPlan.Table] {
    guard let entry = fields[.show] else {
      return [.counts, .change] + (fields[.by] == nil ? [] : [.shares])
    }
    let tables = distinctTexts(entry, of: "'show'").compactMap { word, node in
      table(word, at: node, hasBreakdown: fields[.by] != nil)
    }
    if let idle = fields[.by], !tables.contains(.shares) {
      fault(
        "'by' is of shares, and 'show' asks for none", at: idle.key,
        remedy: "show 'shares' too, or remove it")
    }
    if let idle = fields[.matched], !tables.contains(.change) {
      fault(
        "'matched' is of the change, and 'show' doesn't ask for it", at: idle.key,
        remedy: "show 'change' too, or remove it")
    }
    return tables
  }

  private mutating func table(
    _ word: String, at node: Node, hasBreakdown: Bool
  ) -> CountTrendPlan.Table? {
    guard word != "interval" else {
      fault(
        "a trend of counts has no interval: everyone was counted, nobody was sampled", at: node,
        remedy: "remove it")
      return nil
    }
    guard let table = CountTrendPlan.Table(rawValue: word) else {
      unknown("table", word, at: node, among: CountTrendPlan.Table.allCases.map(\.rawValue))
      return nil
    }
    if table == .shares, !hasBreakdown {
      fault("shares are of a breakdown, and there is none", at: node, remedy: "add 'by'")
    }
    return table
  }

  /// The source that an entry names, read.
  private mutating func counts(
    _ entry: Entry, _ context: PlanContext
  ) -> (source: String, series: CountSeries)? {
    guard let name = text(entry.value, of: "'trend'") else { return nil }
    let sources = context.sources.filter { $0.format == .counts }
    guard let source = sources.first(where: { $0.name == name }) else {
      unknown(
        "source of counts", name, at: entry.value, among: sources.map(\.name),
        remedy: sources.isEmpty ? "give a source the format 'counts'" : nil)
      return nil
    }
    do {
      return (name, try CountFile.read(source, in: context.folder).series)
    } catch {
      add(error)
      return nil
    }
  }

  private mutating func compared(
    _ fields: [CountTrendKey: Entry], _ hasTotal: Bool, _ series: CountSeries,
    _ units: [CountTrendPlan.Named], _ dates: [CalendarDate]
  ) -> CountTrendPlan.Units {
    guard let entry = fields[.matched] else { return .all }
    let matched = choice(entry, of: "'matched'", default: Matched.false)
    let everywhere = Set(series.units(countedOnAll: dates))
    if matched != .false, !units.contains(where: { everywhere.contains($0.value) }) {
      fault(
        "no unit has a count on all \(dates.count) dates", at: entry.key, remedy: "remove it")
    }
    if matched == .both, !hasTotal {
      fault(
        "two tables of the change differ in their sum alone, and there is none", at: entry.key,
        remedy: "add 'total: true', or write 'matched: true'")
    }
    switch matched {
    case .false: return .all
    case .true: return .matched
    case .both: return .both
    }
  }
}
