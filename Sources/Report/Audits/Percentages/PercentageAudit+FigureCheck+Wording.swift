import Survey

extension PercentageAudit.FigureCheck {
  /// What the figure says by itself, with the arithmetic.
  func words(on base: Int, of structure: PercentageAudit.Structure) -> String {
    if figure == .suppressed { return "One figure is withheld, and can be anything." }
    if let counts {
      return "\(figure.words) is \(counts.words) of \(base.printed)."
    }
    let one = structure == .responses ? "answer" : "person"
    let many = structure == .responses ? "answers" : "people"
    return [reason(on: base, one) + otherwise, need(many, besides: base)].compactMap(\.self)
      .joined(separator: ". ") + "."
  }

  private func reason(on base: Int, _ one: String) -> String {
    if case .lessThan = figure { return tooSmall(on: base, one) }
    guard let first = neighbours.first else {
      return "\(figure.words) is no share of \(base.printed)"
    }
    if first.count == 0 { return tooSmall(on: base, one) }
    let around = neighbours.map { "\($0.percentage) % is \($0.count.printed) of \(base.printed)" }
    return "\(figure.words) can't be printed on a base of \(base.printed):"
      + " \(around.listed())"
  }

  private func tooSmall(on base: Int, _ one: String) -> String {
    "One \(one) of \(base.printed) is \(onePerson) %, so \(figure.words) can't be one \(one)"
  }

  private var otherwise: String {
    printableUnder.isEmpty
      ? "" : ", unless rounded otherwise (\(printableUnder.map(\.words).listed(by: "or")))"
  }

  /// The smallest base that can print it, where that is above the stated one.
  private func need(_ many: String, besides base: Int) -> String? {
    guard let smallestBase, smallestBase > base else { return nil }
    let otherwise = smallestOtherwise.map {
      ", or \($0.base.printed) with \($0.rounding.words)"
    }
    return "\(figure.words) needs at least \(smallestBase.printed) \(many)\(otherwise ?? "")"
  }
}
