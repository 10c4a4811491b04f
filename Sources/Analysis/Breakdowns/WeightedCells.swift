import Statistics
import Survey

/// The figures of a weighted breakdown: counts as they came, shares of the population.
struct WeightedCells {
  private let plan: BreakdownPlan
  private let sample: WeightedSample
  private let answers: AnswerFlags
  private let isMultiple: Bool
  private let decimals: Int
  /// Everyone in each column, the total first.
  private let members: [[Bool]]
  /// Those of each column who are in the base.
  private let bases: [[Bool]]

  init(
    _ breakdown: CountedBreakdown, _ answers: AnswerFlags, _ members: [[Bool]],
    _ sample: WeightedSample
  ) {
    plan = breakdown.plan
    isMultiple = breakdown.question.isMultipleResponse
    decimals = breakdown.study.rounding.decimals
    self.answers = answers
    self.members = members
    self.sample = sample
    let base = answers.isIn(breakdown.plan.base)
    bases = members.map { $0.and(base) }
  }

  /// What the weights make of each column's base.
  var weightedBases: [WeightedBase] { bases.map(sample.base) }

  /// A row's figures, by column and measure; the counts are those that were found without weights,
  /// and percentages have the columns they are significantly above, where columns were compared.
  func figures(
    _ row: BreakdownRow, counts: [Figure], higherThan: [[Int]?]? = nil
  ) -> [[Figure]] {
    guard let part = part(row) else {
      return counts.map { count in plan.measures.map { absence(of: $0, count) } }
    }
    return members.indices.map { column in
      zip(plan.measures, figures(row, part, column, counted: counts[column])).map {
        $0 == .percent ? $1.higher(than: higherThan?[column]) : $1
      }
    }
  }

  private func figures(
    _ row: BreakdownRow, _ part: [Bool], _ column: Int, counted: Figure
  ) -> [Figure] {
    let isTotal = if case .total = row { true } else { false }
    let method = plan.showsIntervals && !isTotal ? plan.interval : nil
    let share = WeightedShare(
      of: part.and(members[column]), among: base(part, column), sample,
      withErrors: method != nil || Set(plan.measures).tellErrors)
    return plan.measures.map { measure in
      if measure == .count { return weighted(counted, by: share) }
      guard let share, measure == .percent || !isTotal else { return absence(of: measure, counted) }
      return share.figure(measure, decimals: decimals, method)
    }
  }

  /// Whom a cell's share is of.
  private func base(_ part: [Bool], _ column: Int) -> [Bool] {
    switch plan.percentage {
    case .column: bases[column]
    case .row: part.and(bases[0])
    case .total: bases[0]
    }
  }

  /// Those who are in a row; `nil` for a row outside the base, and for the total of answers that one
  /// can give several of.
  private func part(_ row: BreakdownRow) -> [Bool]? {
    switch row {
    case .option, .net, .missingPart: answers.gave(row)
    case .total: isMultiple ? nil : answers.isIn(plan.base)
    case .missing, .notAsked: nil
    }
  }

  private func weighted(_ count: Figure, by share: WeightedShare?) -> Figure {
    var figure = count
    figure.weightedBase = share?.weightedBase
    return figure
  }

  private func absence(of measure: Measure, _ counted: Figure) -> Figure {
    measure == .count
      ? counted : Figure(absent: .notApplicable, unit: measure.unitOfShares, count: counted.count)
  }
}

extension Measure {
  /// The word for what a number of a share is in.
  var unitOfShares: String {
    switch self {
    case .standardError: "points"
    case .designEffect: "ratio"
    case .effectiveBase: "respondents"
    case .percent, .percentOfResponses: "percent"
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a weighted share has no \(rawValue)")
    }
  }
}
