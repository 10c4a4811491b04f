import Survey

extension Finding {
  /// Works out each option's share in each wave.
  init(sharesOf trend: AnswerTrend) {
    let plan = trend.plan
    let isMultiple = trend.question.isMultipleResponse
    let measures =
      plan.measures
      + (plan.unknown.isEmpty || !plan.measures.contains(.percent) ? [] : [.percentOfKnown])
    let rows = trend.rows.map(WaveShareRow.row) + [.total, .missing, .notAsked]
    self.init(
      kind: .trend, name: plan.name, title: plan.title, question: trend.question,
      base: trend.base(.eachWave), descriptors: [], rows: rows.map(\.tableRow),
      columns: trend.points.map { TableColumn(of: $0.wave) }, measures: measures,
      bases: trend.points.map { $0.base(.answered) ?? 0 },
      cells: rows.map { row in
        trend.points.map { point in
          measures.map { measure in
            row.figure(measure, point, trend, isMultiple: isMultiple)
              .flagged(trend.isBreak(point) || row.isOtherNet(trend, point))
          }
        }
      },
      partsMakeWhole: !isMultiple && plan.options == nil,
      caveats: Caveat.shares(trend), notes: plan.notes, intervals: trend.intervals)
  }
}

/// A row of the table of shares.
private enum WaveShareRow {
  case row(TrendRow)
  case total, missing, notAsked

  var tableRow: TableRow {
    switch self {
    case .row(let row): row.tableRow
    case .total: BreakdownRow.total.tableRow
    case .missing: BreakdownRow.missing.tableRow
    case .notAsked: BreakdownRow.notAsked.tableRow
    }
  }

  func figure(
    _ measure: Measure, _ point: TrendPoint, _ trend: AnswerTrend, isMultiple: Bool
  ) -> Figure {
    let basis: TrendBasis = measure == .percentOfKnown ? .known : .answered
    let unit = measure == .count ? "count" : "percent"
    guard let count = count(in: point, basis), let base = point.base(basis) else {
      return Figure(absent: .notApplicable, unit: unit)
    }
    if measure == .count { return .count(count, base: isInBase ? base : nil) }
    guard isInBase, !(isMultiple && isTotal) else {
      return Figure(absent: .notApplicable, unit: unit, count: count)
    }
    return Share(count: count, base: base)
      .percent(
        decimals: trend.decimals, trend.plan.showsIntervals && !isTotal ? trend.intervals : nil)
  }

  private func count(in point: TrendPoint, _ basis: TrendBasis) -> Int? {
    switch self {
    case .row(let row): point.count(row, basis)
    case .total: point.base(basis)
    case .missing: point.column?.missing
    case .notAsked: point.column?.notAsked
    }
  }

  func isOtherNet(_ trend: AnswerTrend, _ point: TrendPoint) -> Bool {
    if case .row(let row) = self { trend.isOtherNet(row, in: point) } else { false }
  }

  private var isTotal: Bool {
    if case .total = self { true } else { false }
  }

  private var isInBase: Bool {
    switch self {
    case .row, .total: true
    case .missing, .notAsked: false
    }
  }
}

extension Figure {
  /// The number with the symbol of a break beside it, where there is one.
  func flagged(_ isBreak: Bool) -> Figure {
    isBreak && amount != nil ? Figure(self, flag: .breakInSeries) : self
  }
}

extension Caveat {
  fileprivate static func shares(_ trend: AnswerTrend) -> [Caveat] {
    let columns = trend.points.compactMap(\.column)
    let several: [Caveat] =
      trend.question.isMultipleResponse
      ? [
        .severalAnswersEach(
          respondents: columns.reduce(0) { $0 + $1.answered },
          answers: columns.reduce(0) { $0 + $1.responses })
      ] : []
    let absent = trend.points.filter { $0.question == nil }
      .map { Caveat.waves(.notAsked(wave: $0.wave.name)) }
    return several + trend.amongThoseWhoKnow + breaks(trend) + absent + trend.fullCount
  }

  /// How the waves' questions compare: where there is a break, the first with the last too.
  private static func breaks(_ trend: AnswerTrend) -> [Caveat] {
    let nets = trend.rows.filter { row in
      trend.points.contains { trend.isOtherNet(row, in: $0) }
    }
    return (trend.hasBreak ? trend.pairs : trend.steps).map(\.verdict)
      // Of two waves the symbol's own legend says enough.
      + (trend.hasBreak && trend.asking.count > 2 ? [.waves(.afterBreak)] : [])
      + (nets.isEmpty ? [] : [.waves(.otherNets(nets.map(\.tableRow.label)))])
  }
}
