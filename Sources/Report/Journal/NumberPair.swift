import Survey

/// Two numbers that a journal prints in one cell.
enum NumberPair: CaseIterable {
  /// 19 (61)
  case countAndShare
  /// 3.5 (1.1)
  case meanAndDeviation
  /// [44, 76]
  case limits

  /// The pair that two neighbouring columns make; `nil` where each stands by itself.
  init?(_ first: PrintedTable.Column, _ second: PrintedTable.Column) {
    switch (first.role, second.role) {
    case (.number(.count), .number(.percent)), (.number(.respondents), .number(.percent)):
      self = .countAndShare
    case (.number(.mean), .number(.standardDeviation)): self = .meanAndDeviation
    case (.lowerLimit(let low), .upperLimit(let high)) where low == high: self = .limits
    default: return nil
    }
    guard heading(first, second) != nil, first.heading.hasSuffix(first.own) else { return nil }
  }

  /// What stands over the pair below the heading of its group; `nil` where the two headings say more
  /// than one can.
  func heading(_ first: PrintedTable.Column, _ second: PrintedTable.Column) -> String? {
    switch self {
    case .countAndShare:
      guard second.own == Measure.percent.heading(unit: "") else { return nil }
      return first.own == Measure.count.heading(unit: "") ? "n (%)" : "\(first.own), n (%)"
    case .meanAndDeviation:
      let unit = first.own.dropFirst(Measure.mean.heading(unit: "").count)
      guard second.own == Measure.standardDeviation.heading(unit: "") + unit else { return nil }
      return "M (SD)" + (unit.isEmpty ? "" : ", \(unit.dropFirst(2).dropLast())")
    case .limits:
      let end = " lower limit"
      return first.own.hasSuffix(end) ? String(first.own.dropLast(end.count)) : nil
    }
  }

  /// Joins two cells; a symbol that goes with both numbers, or with the second, stands after them.
  func cell(_ first: PrintedTable.Cell, _ second: PrintedTable.Cell) -> PrintedTable.Cell {
    if case .marker(let symbol) = first, first == second { return .marker(symbol) }
    let one = first.marker == second.marker ? first.unmarked : first.pageWords
    let words = joined(one, second.unmarked)
    let markers = [first.marker, second.marker].compactMap(\.self)
    let after = second.standsBesideNumber ? second.marker.map { " \($0.symbol)" } : nil
    return .joined(words + (after ?? ""), Marker.allCases.filter(markers.contains))
  }

  private func joined(_ first: String, _ second: String) -> String {
    switch self {
    case .countAndShare, .meanAndDeviation: "\(first) (\(second))"
    case .limits: "[\(first), \(second)]"
    }
  }

  /// What its heading stands for.
  var meaning: String {
    switch self {
    case .countAndShare: "n (%): the number, and the per cent in brackets."
    case .meanAndDeviation: "M (SD): the mean, and the standard deviation in brackets."
    case .limits: "Limits stand in square brackets, the lower first."
    }
  }
}
