import Statistics
import Survey

/// Two counts of one thing and the days between them.
struct CountChange {
  /// The count on the first date; `nil` where there is none.
  let start: Int?
  /// The count on the last date; `nil` where there is none.
  let end: Int?
  let days: Int
  /// Decimals of percentages and of the index.
  let decimals: Int

  static let measures: [Measure] = [
    .startCount, .endCount, .change, .percentChange, .index, .annualGrowth,
  ]

  /// Days from which on a change is given as a rate by the year: over a shorter time the rate would
  /// say what a year may never bring.
  static let fewestDaysOfRate = 365

  /// The numbers in the order of `measures`, each subtracted before it is rounded.
  var figures: [Figure] {
    let counts = [start, end].map { count in
      count.map { Figure.count($0) } ?? Figure(absent: .notAvailable, unit: "count")
    }
    guard let start, let end else {
      return counts + Self.changeUnits.map { Figure(absent: .notAvailable, unit: $0) }
    }
    return counts + [Figure(.count(end - start), unit: "count", base: start)]
      + relativeFigures(from: start, to: end)
  }

  private static let changeUnits = ["count"] + relativeUnits
  private static let relativeUnits = ["percent", "index", "percent_a_year"]

  private func relativeFigures(from start: Int, to end: Int) -> [Figure] {
    guard start > 0 else {
      return Self.relativeUnits.map { Figure(absent: .notApplicable, unit: $0, base: start) }
    }
    let amounts: [Amount?] = [
      .quotient(numerator: 100 * (end - start), denominator: start),
      .quotient(numerator: 100 * end, denominator: start), rate(from: start, to: end),
    ]
    return zip(amounts, Self.relativeUnits).map { amount, unit in
      amount.map { Figure($0, unit: unit, decimals: decimals, base: start) }
        ?? Figure(absent: .notApplicable, unit: unit, base: start)
    }
  }

  private func rate(from start: Int, to end: Int) -> Amount? {
    guard days >= Self.fewestDaysOfRate else { return nil }
    return CompoundAnnualGrowth(from: start, to: end, days: days).map { .real(100 * $0.rate) }
  }
}
