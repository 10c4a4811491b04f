import Survey

/// How the cells of a column stand for numbers.
enum NumberReading {
  /// As decimals.
  case decimal
  /// As days, `yyyy-mm-dd`, each of which is its day number.
  case day

  /// The number that a text stands for; `nil` for one that stands for none.
  func callAsFunction(_ text: String) -> DecimalNumber? {
    switch self {
    case .decimal: DecimalNumber(text)
    case .day: CalendarDate(text).map { DecimalNumber(units: $0.dayNumber, decimals: 0) }
    }
  }
}
