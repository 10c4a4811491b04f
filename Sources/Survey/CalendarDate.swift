/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31, and no more than the month has.
  package let day: Int

  /// The first day that can be written.
  package static let first = CalendarDate(firstOf: 1)

  private init(firstOf year: Int) {
    self.year = year
    month = 1
    day = 1
  }

  /// Takes a day that is in the calendar; `nil` for one that isn't, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `yyyy-mm-dd` (ISO 8601); `nil` for anything else, and for a day that isn't in the
  /// calendar.
  package init?(_ text: some StringProtocol) {
    guard Self.isDated(text) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Whether a text is laid out as `yyyy-mm-dd`, be there such a day or not.
  package static func isDated(_ text: some StringProtocol) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : digits.contains(byte)
      }
  }

  /// Days since 1 January of the year 1, which is day 1.
  ///
  /// The years begin in March, so that a leap day is the last of its year and the months before
  /// it have (153 m + 2) / 5 days: E. M. Reingold and N. Dershowitz, Calendrical Calculations,
  /// chapter 2, count the same day numbers ("rata die").
  package var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
      + (153 * monthsSinceMarch + 2) / 5 + day - 306
  }

  /// The day with that number, which counts from 1 January of the year 1; `nil` for one before it or
  /// after the year 9999.
  package init?(dayNumber: Int) {
    // 365.2425 days a year, so the year is the one found or one of its neighbours.
    let guess = dayNumber * 400 / 146_097 + 1
    let firsts = (max(1, guess - 1)...max(1, guess + 1)).map(CalendarDate.init(firstOf:))
    guard let year = firsts.last(where: { $0.dayNumber <= dayNumber })?.year else { return nil }
    let months = (1...12).compactMap { CalendarDate(year: year, month: $0, day: 1) }
    guard let first = months.last(where: { $0.dayNumber <= dayNumber }) else { return nil }
    self.init(year: year, month: first.month, day: dayNumber - first.dayNumber + 1)
  }

  /// Days from this date to a later one; below zero to an earlier one.
  package func days(until later: CalendarDate) -> Int { later.dayNumber - dayNumber }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `yyyy-mm-dd`.
  package var description: String {
    let padded = [(year, 4), (month, 2), (day, 2)].map { number, width in
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return padded.joined(separator: "-")
  }
}
