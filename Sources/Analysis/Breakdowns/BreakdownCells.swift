import Survey

/// The figures of a breakdown, row by row.
struct BreakdownCells {
  private let plan: BreakdownPlan
  private let columns: [Tabulation.Column]
  private let total: Tabulation.Column
  private let isMultiple: Bool
  private let decimals: Int
  private let intervals: IntervalPlan

  init(_ breakdown: CountedBreakdown) {
    plan = breakdown.plan
    isMultiple = breakdown.question.isMultipleResponse
    columns = breakdown.tabulation.columns
    total = breakdown.tabulation.total
    decimals = breakdown.study.rounding.decimals
    intervals = breakdown.intervals(breakdown.plan.base)
  }

  /// A row's figures, by column and measure; the percentages with the columns they are significantly
  /// above, where columns were compared.
  func figures(_ row: BreakdownRow, higherThan: [[Int]?]? = nil) -> [[Figure]] {
    columns.enumerated().map { place, column in
      plan.measures.map { measure in
        let own = figure(measure, row, column)
        return measure == .percent ? own.higher(than: higherThan?[place]) : own
      }
    }
  }

  private func figure(
    _ measure: Measure, _ row: BreakdownRow, _ column: Tabulation.Column
  ) -> Figure {
    let count = row.count(in: column, base: plan.base)
    switch measure {
    case .count:
      return self.count(count, row, base: plan.base.base(of: column))
    case .percentOfResponses:
      guard case .option = row else {
        return Figure(absent: .notApplicable, unit: "percent", base: column.responses)
      }
      return Share(count: count, base: column.responses)
        .percent(decimals: decimals)
    case .percent:
      return percent(of: count, row, column)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a breakdown shows no \(measure.rawValue)")
    }
  }

  /// How many; of a column in which nobody stands there is no such number but the total, unless its
  /// percentages are of others.
  private func count(_ count: Int, _ row: BreakdownRow, base: Int) -> Figure {
    guard !isOutsideBase(row) else { return .count(count) }
    guard base > 0 || isTotal(row) || plan.percentage != .column else {
      return Figure(absent: .notApplicable, unit: "count", count: count, base: base)
    }
    return .count(count, base: base)
  }

  private func percent(
    of count: Int, _ row: BreakdownRow, _ column: Tabulation.Column
  ) -> Figure {
    guard !isOutsideBase(row), !(isMultiple && isTotal(row)) else {
      return Figure(absent: .notApplicable, unit: "percent", count: count)
    }
    return share(row, column)
      .percent(decimals: decimals, plan.showsIntervals && !isTotal(row) ? intervals : nil)
  }

  /// So many of a base: what a cell's percentage, its interval and its tests are all made of.
  func share(_ row: BreakdownRow, _ column: Tabulation.Column) -> Share {
    let base =
      switch plan.percentage {
      case .column: plan.base.base(of: column)
      case .row: row.count(in: total, base: plan.base)
      case .total: plan.base.base(of: total)
      }
    return Share(count: row.count(in: column, base: plan.base), base: base)
  }

  private func isTotal(_ row: BreakdownRow) -> Bool {
    if case .total = row { true } else { false }
  }

  private func isOutsideBase(_ row: BreakdownRow) -> Bool {
    switch row {
    case .missing, .notAsked: true
    case .option, .net, .missingPart, .total: false
    }
  }
}
