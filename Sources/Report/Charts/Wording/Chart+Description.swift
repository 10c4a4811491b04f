import Survey

extension Chart {
  /// Numbers beyond which only the lowest and the highest of each section are told.
  private static let mostTold = 40

  /// What the chart shows, in words, from the numbers that it is drawn of.
  func description(table number: Int) -> String {
    let sections = sections
    let all = sections.flatMap(\.items).count
    let told = sections.map { section in
      let numbers = all > Self.mostTold ? section.range : section.list
      return section.heading.isEmpty ? numbers : "\(section.heading): \(numbers)"
    }
    let unit = axisTitle.map { ", \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? ""
    return
      "\(kindWords)\(unit). \(told.joined(separator: ". ")). The numbers are in Table \(number)."
  }
}

extension ChartSection {
  /// Every number with its interval.
  fileprivate var list: String {
    items.map { "\($0.label) \($0.figure.spoken)" }.joined(separator: "; ")
  }

  /// From the lowest to the highest.
  fileprivate var range: String {
    let drawn = items.filter { $0.figure.value != nil }
    let order = { (left: ChartFigure, right: ChartFigure) -> Bool in
      (left.value?.double ?? 0) < (right.value?.double ?? 0)
    }
    guard let low = drawn.min(by: { order($0.figure, $1.figure) }),
      let high = drawn.max(by: { order($0.figure, $1.figure) })
    else { return "no numbers" }
    return
      "from \(low.figure.label) (\(low.label)) to \(high.figure.label) (\(high.label))"
  }
}

extension ChartFigure {
  /// The number with its interval, or why there is none.
  fileprivate var spoken: String {
    guard let lower, let upper else { return label }
    return "\(label) (95% CI \(lower.printed) to \(upper.printed))"
  }
}
