import Statistics
import Survey

extension WeightedSample {
  /// How respondents are weighted: the weights as a whole, then each margin; nothing where all weigh 1.
  var findings: [Finding] {
    guard isWeighted, let diagnostics = WeightDiagnostics(of: weights) else { return [] }
    return [weightsFinding(diagnostics)] + margins.map(finding)
  }

  private func weightsFinding(_ diagnostics: WeightDiagnostics) -> Finding {
    let count = diagnostics.respondents
    func real(_ value: Double, _ unit: String, decimals: Int) -> Figure {
      Figure(.real(value), unit: unit, decimals: decimals, base: count)
    }
    let isTrimmed = plan?.cap != nil || plan?.floor != nil
    let numbers: [(Measure, Figure)] =
      [
        (.count, .count(count)),
        (.total, real(diagnostics.total, "weight", decimals: 1)),
        (.minimum, real(diagnostics.smallest, "weight", decimals: 3)),
        (.maximum, real(diagnostics.largest, "weight", decimals: 3)),
        (.mean, real(diagnostics.mean, "weight", decimals: 3)),
      ]
      + (isTrimmed ? [(.trimmed, .count(fitted.trimmedCount, base: count))] : [])
      + [
        (.effectiveBase, real(diagnostics.kish.value, "respondents", decimals: 1)),
        (.designEffect, real(diagnostics.kish.designEffect, "ratio", decimals: 2)),
      ]
    return Finding(
      kind: .weighting, name: "weights", title: "The weights", question: nil, base: .ofEveryone,
      descriptors: [], rows: [TableRow(value: "*", label: "All", role: .total)],
      columns: [.total], measures: numbers.map(\.0), bases: [count],
      cells: [[numbers.map(\.1)]], partsMakeWhole: false, caveats: originCaveats)
  }

  /// A margin: what its options should add up to, and what they are without and with weights.
  private func finding(_ margin: WeightedMargin) -> Finding {
    let counts = margin.counts
    let sums = margin.sums(of: weights)
    let rows =
      margin.options.map { TableRow(value: $0.value, label: $0.label, role: .part) }
      + [TableRow(value: "*", label: "Total", role: .total)]
    return Finding(
      kind: .weighting, name: "weights-\(margin.question.id.name)",
      title: "\(margin.question.label): totals that the weights are fitted to",
      question: margin.question, base: .ofEveryone, descriptors: [], rows: rows,
      columns: [.total], measures: [.target, .unweightedPercent, .percent],
      bases: [weights.count],
      cells: zip(zip(counts + [weights.count], sums + [sums.reduce(0, +)]), margin.targets).map {
        [figures($0.0, $0.1, target: $1)]
      },
      partsMakeWhole: true, caveats: [])
  }

  private func figures(_ count: Int, _ sum: Double, target: DecimalNumber) -> [Figure] {
    let base = weights.count
    let whole = weights.reduce(0, +)
    var weighted = Figure(
      .real(100 * sum / whole), unit: "percent", decimals: decimals, count: count, base: base)
    weighted.weightedBase = whole
    return [
      Figure(.printed(target), unit: "count", decimals: target.decimals),
      Figure(
        .quotient(numerator: 100 * count, denominator: base), unit: "percent", decimals: decimals,
        count: count, base: base), weighted,
    ]
  }

  /// How the weights came about.
  private var originCaveats: [Caveat] {
    var caveats: [WeightingCaveat] = []
    if let column = plan?.column { caveats.append(.supplied(column: column)) }
    if starting.areFromPopulations { caveats.append(.fromPopulations) }
    let labels = margins.map(\.question.label)
    switch plan?.fit {
    case .postStratified: caveats.append(.postStratified(question: labels[0]))
    case .raked: caveats.append(.raked(questions: labels, rounds: fitted.rounds))
    case .some(.none), nil: break
    }
    if let plan, plan.cap != nil || plan.floor != nil {
      caveats.append(
        .trimmed(respondents: fitted.trimmedCount, cap: plan.cap, floor: plan.floor))
    }
    return caveats.map(Caveat.weighting)
  }
}

extension BaseStatement {
  /// Every respondent, whatever they answered.
  fileprivate static let ofEveryone = BaseStatement(
    rule: .respondents(.asked), segment: nil, askedWhen: nil)
}
