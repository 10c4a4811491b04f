import Survey
import Yams

extension StudyFileReader {
  /// The dates of a trend, which are some of the dates of its counts, the earliest first.
  mutating func dates(
    _ fields: [CountTrendKey: Entry], _ series: CountSeries
  ) -> [CalendarDate] {
    let faultsBefore = diagnostics.count
    let dates = fields[.dates].map { listed($0, fields, series) } ?? span(fields, series)
    if diagnostics.count == faultsBefore, dates.count < 2 {
      let at = [CountTrendKey.dates, .from, .to, .trend].compactMap { fields[$0]?.key }.first
      fault(
        "a trend is between two dates at least, and this one has \(dates.count)", at: at,
        remedy: "the dates of the counts are: \(series.dates.map(\.description).listed())")
    }
    return dates
  }

  private mutating func listed(
    _ entry: Entry, _ fields: [CountTrendKey: Entry], _ series: CountSeries
  ) -> [CalendarDate] {
    for key in [CountTrendKey.from, .to] {
      guard let other = fields[key] else { continue }
      fault(
        "'dates' and '\(key.rawValue)' both say which dates there are", at: other.key,
        remedy: "keep one of them")
    }
    var dates: [CalendarDate] = []
    for (text, node) in distinctTexts(entry, of: "'dates'") {
      guard let date = date(text, at: node, series) else { continue }
      if let earlier = dates.last, date < earlier {
        fault(
          "the date \(date) stands after \(earlier), which is later", at: node,
          remedy: "list the dates from the earliest to the latest")
      }
      dates.append(date)
    }
    return dates.sorted()
  }

  private mutating func span(
    _ fields: [CountTrendKey: Entry], _ series: CountSeries
  ) -> [CalendarDate] {
    let ends = [CountTrendKey.from, .to].map { key in
      fields[key].flatMap { entry in
        text(entry.value, of: "'\(key.rawValue)'")
          .flatMap { date($0, at: entry.value, series) }
      }
    }
    return series.dates.filter { date in
      ends[0].map { $0 <= date } ?? true && ends[1].map { date <= $0 } ?? true
    }
  }

  /// A date on which something was counted.
  private mutating func date(
    _ text: String, at node: Node, _ series: CountSeries
  ) -> CalendarDate? {
    guard let date = date(text, at: node) else { return nil }
    if series.dates.contains(date) { return date }
    unknown("date of the counts", text, at: node, among: series.dates.map(\.description))
    return nil
  }

  private mutating func date(_ text: String, at node: Node) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    fault(
      CalendarDate.isDated(text)
        ? "there is no day '\(text)' in the calendar"
        : "the date is '\(text.shortened)' where a day as yyyy-mm-dd belongs", at: node,
      remedy: "write it like 2024-01-31")
    return nil
  }

  /// The breaks of a series, each after its first date and not after its last.
  mutating func breaks(_ entry: Entry?, _ dates: [CalendarDate]) -> [CountTrendPlan.Break] {
    guard let entry else { return [] }
    return entries(entry.value, of: "'breaks'").compactMap { item in
      let reason = required(item, "the reason for the break of \(item.name)", in: item.key)
      guard let date = date(item.name, at: item.key), let reason else { return nil }
      if let first = dates.first, let last = dates.last, date <= first || date > last {
        fault(
          "the break of \(date) parts nothing: the dates are \(first) to \(last)", at: item.key,
          remedy: "remove it")
      }
      return CountTrendPlan.Break(date: date, reason: reason)
    }.sorted { $0.date < $1.date }
  }
}
