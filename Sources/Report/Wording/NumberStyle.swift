import Survey

extension DecimalNumber {
  /// The number for a reader: thousands commas, a true minus, no "-0".
  var printed: String {
    let plain = description
    let digits = plain.drop { $0 == "-" }
    let whole = digits.prefix { $0 != "." }
    let grouped = String(whole).groupedInThousands + digits.dropFirst(whole.count)
    return units < 0 ? "\u{2212}" + grouped : grouped
  }
}

extension Int {
  /// The count for a reader, with thousands commas.
  var printed: String { DecimalNumber(units: self, decimals: 0).printed }

  /// The count with the word for what it counts, which takes an s unless its plural is given.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(printed) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}

extension String {
  fileprivate var groupedInThousands: String {
    var grouped = ""
    for (place, digit) in enumerated() {
      if place > 0, (count - place).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}
