import Survey

/// A date as spreadsheets count them: days since their first, and the time as a part of a day.
///
/// ECMA-376 part 1, 18.17.4.1. Day 60 of the count from 1900 is 29 February 1900, a day there never
/// was, so the days before it are one further on.
struct SerialDate {
  private static let secondsOfDay = 86_400
  /// The day after the last that can be written, 31 December 9999, in either count.
  private static let end = 2_958_466.0

  private let days: Int
  private let milliseconds: Int
  private let countsFrom1904: Bool

  /// `nil` for a number that is no day of the count.
  init?(_ number: String, countsFrom1904: Bool) {
    guard let serial = Double(number), serial.isFinite, (0..<Self.end).contains(serial) else {
      return nil
    }
    let all = (serial * Double(Self.secondsOfDay) * 1000).rounded()
    let ofDay = Self.secondsOfDay * 1000
    days = Int(all) / ofDay
    milliseconds = Int(all) % ofDay
    self.countsFrom1904 = countsFrom1904
  }

  /// The date as ISO 8601 writes it, a blank between day and time; `nil` if there is no such day.
  ///
  /// A time the format doesn't show is written all the same unless it is midnight, and a day unless
  /// it is the one before the first.
  func text(as display: DateDisplay) -> String? {
    if display.isElapsed { return clock(hours: days * 24) }
    if !display.hasDate, days == 0 { return clock(hours: 0) }
    guard let date else { return nil }
    let showsTime = display.hasTime || milliseconds > 0
    return date.description + (showsTime ? " " + clock(hours: 0) : "")
  }

  private var date: CalendarDate? {
    let first = countsFrom1904 ? (1904, 1, 1) : (1899, 12, days < 60 ? 31 : 30)
    guard countsFrom1904 || (days > 0 && days != 60),
      let start = CalendarDate(year: first.0, month: first.1, day: first.2)
    else { return nil }
    return CalendarDate(dayNumber: start.dayNumber + days)
  }

  private func clock(hours: Int) -> String {
    let seconds = milliseconds / 1000
    let parts = [hours + seconds / 3600, seconds / 60 % 60, seconds % 60]
    let text = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    let rest = milliseconds % 1000
    guard rest > 0 else { return text }
    return text + "." + String(String(1000 + rest).dropFirst())
  }
}
