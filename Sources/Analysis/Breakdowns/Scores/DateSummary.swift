import Statistics
import Survey

/// The earliest, the middle and the latest of one column's days.
struct DateSummary {
  /// By day number, the earliest first.
  private let frequencies: [Frequency]
  private let answered: Int

  /// Takes the distinct days, as day numbers, that the column's values count.
  init(_ column: Tabulation.Column, _ days: [DecimalNumber]) {
    frequencies = zip(days, column.values)
      .filter { $0.1 > 0 }
      .map { Frequency(value: $0.0.units, count: $0.1) }
      .sorted { $0.value < $1.value }
    answered = column.answered
  }

  /// The number of answers, then each measure.
  func figures(_ measures: [Measure]) -> [Figure] {
    [.count(answered)]
      + measures.map { measure in
        day(measure).flatMap { CalendarDate(dayNumber: $0) }
          .map { Figure(.day($0), unit: "date", base: answered) }
          ?? Figure(absent: .notApplicable, unit: "date", base: answered)
      }
  }

  private func day(_ measure: Measure) -> Int? {
    switch measure {
    case .minimum: frequencies.first?.value
    case .maximum: frequencies.last?.value
    case .median: median
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("days have no \(measure.rawValue)")
    }
  }

  /// The day in the middle; of an even number the earlier of the two, so that it is a day that
  /// somebody gave.
  private var median: Int? {
    var passed = 0
    for frequency in frequencies {
      passed += frequency.count
      if 2 * passed >= answered { return frequency.value }
    }
    return nil
  }
}
