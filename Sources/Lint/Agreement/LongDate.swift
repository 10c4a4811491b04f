/// A date in words: `14 January 2025`.
enum LongDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date as `2025-01-14`; `nil` for a text that is none.
  static func iso(_ text: String) -> String? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let day = Int(parts[0]), (1...31).contains(day),
      let month = months.firstIndex(of: String(parts[1])), let year = Int(parts[2]),
      (1000...9999).contains(year)
    else { return nil }
    return "\(year)-\(twoDigits(month + 1))-\(twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
