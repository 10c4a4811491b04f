import Foundation
import Survey
import TestSupport
import Testing

@testable import Analysis

/// Every number of random counts, against a count of them that takes the long way.
struct CountTrendRecountTests {
  /// Random counts of a few units on a few dates, some of them not there, some of them divided.
  private struct Made {
    let counts: [CountSeries.Count]

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      var counts: [CountSeries.Count] = []
      for year in 2018..<2018 + Int.random(in: 2...4, using: &generator) {
        for unit in ["a", "b", "c", "d"].prefix(Int.random(in: 2...4, using: &generator)) {
          // The first unit is always there, so that every date has a count.
          guard unit == "a" || generator.chance(80),
            let date = CalendarDate(year: year, month: 6, day: 1)
          else { continue }
          let parts = ["f", "m", "u"].map { ($0, Int.random(in: 0...40, using: &generator)) }
          counts.append(.init(date: date, unit: unit, count: parts.map(\.1).reduce(0, +)))
          guard generator.chance(85) else { continue }
          counts += parts.map {
            .init(
              date: date, unit: unit, part: .init(breakdown: "sex", category: $0.0), count: $0.1)
          }
        }
      }
      self.counts = counts.shuffled(using: &generator)
    }

    /// The count of a unit, or of all units for `*`, by looking at every row.
    func sum(
      _ unit: String, _ category: String? = nil, on date: String, divided: Bool = false
    ) -> Int? {
      var found: [Int] = []
      for row in counts where row.date.description == date {
        guard unit == "*" || row.unit == unit, row.part?.category == category else { continue }
        let isDivided = counts.contains {
          $0.date == row.date && $0.unit == row.unit && $0.part != nil
        }
        if !divided || isDivided { found.append(row.count) }
      }
      return found.isEmpty ? nil : found.reduce(0, +)
    }
  }

  private static func study(_ made: Made) -> CountedStudy {
    let series = CountSeries(made.counts)
    return CountedStudy(
      series,
      CountTrendPlan(series, by: series.breakdowns.first, unknown: ["u"], compared: .both))
  }

  @Test(arguments: 0..<60)
  func `counts by date are those of the rows`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let finding = try Self.study(made).table("trend")
    for row in finding.rows.map(\.value) {
      for date in finding.columns.compactMap(\.wave) {
        let figure = try finding.counted(row, at: date, .count)
        #expect(figure.amount == made.sum(row, on: date).map(Amount.count))
      }
    }
  }

  @Test(arguments: 0..<60)
  func `changes are those of the first and the last date`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let finding = try Self.study(made).table("trend-change")
    let ends = try #require(finding.columns[0].wave).split(separator: "/").map(String.init)
    for row in finding.rows.map(\.value) {
      let first = made.sum(row, on: ends[0])
      let last = made.sum(row, on: ends[1])
      let shown = try CountChange.measures.map { try finding.counted(row, $0).amount?.double }
      guard let first, let last else {
        #expect(shown.dropFirst(2).allSatisfy { $0 == nil })
        continue
      }
      #expect(shown[2] == Double(last - first))
      guard first > 0 else { continue }
      let ratio = Double(last) / Double(first)
      let years = Double(try Self.days(ends[0], ends[1])) / 365.25
      #expect(abs(try #require(shown[3]) - 100 * (ratio - 1)) < 1e-9)
      #expect(abs(try #require(shown[4]) - 100 * ratio) < 1e-9)
      #expect(abs(100 * pow(1 + (try #require(shown[5])) / 100, years) - 100 * ratio) < 1e-9)
    }
  }

  @Test(arguments: 0..<60)
  func `matched rows are those of units that stand on every date`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let study = Self.study(made)
    let dates = Set(made.counts.map(\.date)).sorted()
    let units = try study.table("trend").rows.map(\.value).filter { unit in
      unit != "*" && dates.allSatisfy { made.sum(unit, on: $0.description) != nil }
    }
    let finding = try study.table("trend-change-matched")
    #expect(finding.rows.map(\.value) == units + ["*"])
    let last = try #require(dates.last).description
    #expect(
      try finding.counted("*", .endCount).amount
        == .count(units.compactMap { made.sum($0, on: last) }.reduce(0, +)))
  }

  @Test(arguments: 0..<60)
  func `shares are of everyone divided, and of the known`(seed: UInt64) throws {
    let made = Made(seed: seed)
    guard let finding = Self.study(made).findings.first(where: { $0.name == "trend-shares" })
    else { return }
    for row in finding.rows.map(\.value) {
      for column in finding.columns {
        let date = try #require(column.wave)
        let part = made.sum(row, column.value, on: date)
        let whole = made.sum(row, on: date, divided: true)
        let share = try finding.counted(row, at: date, part: column.value, .percent)
        let known = try finding.counted(row, at: date, part: column.value, .percentOfKnown)
        guard let part, let whole else {
          #expect(share.status == .notAvailable && known.status == .notAvailable)
          continue
        }
        #expect(share.amount?.double == (whole == 0 ? nil : 100 * Double(part) / Double(whole)))
        let rest = whole - (made.sum(row, "u", on: date) ?? 0)
        #expect(
          known.amount?.double
            == (rest == 0 || column.value == "u" ? nil : 100 * Double(part) / Double(rest)))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the order of the rows changes no number`(seed: UInt64) throws {
    let made = Made(seed: seed)
    var generator = SeededGenerator(seed: seed + 1)
    let series = CountSeries(made.counts)
    let shuffled = CountSeries(made.counts.shuffled(using: &generator))
    let plan = CountTrendPlan(series, by: series.breakdowns.first, unknown: ["u"])
    #expect(
      CountedStudy(series, plan).findings.map(\.cells)
        == CountedStudy(shuffled, plan).findings.map(\.cells))
  }

  private static func days(_ first: String, _ last: String) throws -> Int {
    let ends = try [first, last].map { text in
      try #require(
        ISO8601DateFormatter().date(from: text + "T12:00:00Z"))
    }
    return Int(ends[1].timeIntervalSince(ends[0]) / 86_400)
  }
}
