import Survey

extension CalendarDate {
  /// The day for a reader: 1 October 2020.
  var words: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// The name of the day's month.
  var monthName: String { Self.months[month - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension TableColumn {
  /// The wave's date for a reader, or the label of one that isn't named by a date.
  var time: String { wave.flatMap { CalendarDate($0) }?.words ?? label }
}
