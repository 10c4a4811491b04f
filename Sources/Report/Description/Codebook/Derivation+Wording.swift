import Survey

extension Derivation {
  /// How the answer at a place of a derived question comes about.
  func words(ofOption place: Int, _ codebook: Codebook) -> String {
    switch self {
    case .bands(let source, let bands):
      bands[place].words(areDays: codebook[source].isDate)
    case .groups(let source, let groups):
      "any of: "
        + groups[place].map { codebook[source].optionList?.options[$0].value ?? "" }
        .joined(separator: "; ")
    case .cross(let first, let second):
      crossWords(codebook[first], codebook[second], place)
    }
  }

  /// The second question changes faster than the first.
  private func crossWords(_ first: Question, _ second: Question, _ place: Int) -> String {
    let (own, other) = (first.optionList?.options ?? [], second.optionList?.options ?? [])
    guard !other.isEmpty, own.indices.contains(place / other.count) else { return "" }
    return "both: \(own[place / other.count].value); \(other[place % other.count].value)"
  }
}

extension Derivation.Band {
  fileprivate func words(areDays: Bool) -> String {
    let parts =
      [from.map { "from \($0.words(isDay: areDays))" }]
      + [under.map { "\(areDays ? "before" : "under") \($0.words(isDay: areDays))" }]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension DecimalNumber {
  /// The number, or the day of that number.
  fileprivate func words(isDay: Bool) -> String {
    isDay ? CalendarDate(dayNumber: units)?.description ?? description : description
  }
}

extension Question {
  fileprivate var isDate: Bool {
    switch kind {
    case .date: true
    case .single, .scale, .multiple, .ranking, .number, .nps, .text: false
    }
  }
}
