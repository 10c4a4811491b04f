import Survey

/// What job profiles and posts add up to under a scoring chart.
///
/// It adds points up and looks totals up in the bands' ranges; it grades no job.
struct JobEvaluation {
  let plan: JobEvaluationPlan
  let material: JobMaterial
  /// Where the posts come from; `nil` where that is what the study as a whole says.
  let postProvenance: Provenance?
  let rounding: Rounding

  /// The tables, in printed order.
  var findings: [Finding] {
    [profileTotals, noted(combinations), noted(bandsReached), profilePoints]
      + plan.comparisons.compactMap(difference)
      + (material.posts.isEmpty
        ? [] : [postPoints, noted(postTotals), postDistances, postFactors])
  }

  /// A table that names bands, with the author's words on where they come from.
  private func noted(_ finding: Finding) -> Finding {
    var table = finding
    table.notes = plan.notes
    return table
  }

  var factors: [FactorPlan.Factor] { material.chart.factors }

  /// What a level of a factor, by its place in the chart, is worth.
  func points(_ level: Int, ofFactor place: Int) -> Points {
    guard let cell = factors[place].level(level) else {
      preconditionFailure("the chart has no level \(level) of '\(factors[place].id)'")
    }
    return Points(value: cell.points, isSeen: cell.isSeen)
  }

  /// What each level of a profile is worth, factor by factor, the lowest first.
  func points(of profile: JobProfile) -> [[Points]] {
    profile.entries.enumerated().map { place, entry in
      entry.levels.map { points($0, ofFactor: place) }
    }
  }

  /// The lowest and the highest points of each factor, and last of all factors together.
  func ranges(of profile: JobProfile) -> [(lowest: Points, highest: Points)] {
    let factors = points(of: profile).compactMap { points in
      points.first.flatMap { lowest in points.last.map { (lowest: lowest, highest: $0) } }
    }
    let total = factors.reduce((lowest: Points.zero, highest: Points.zero)) {
      ($0.lowest + $1.lowest, $0.highest + $1.highest)
    }
    return factors + [total]
  }

  /// The lowest and the highest total of a profile.
  func total(of profile: JobProfile) -> (lowest: Points, highest: Points) {
    ranges(of: profile).last ?? (.zero, .zero)
  }

  /// One of the evaluation's tables; it may tell how much of the chart was seen although all its
  /// numbers rest on seen cells.
  func finding(
    _ part: String, title: String, base: BaseStatement.Rule, descriptors: [String] = [],
    rows: [TableRow], columns: [TableColumn] = [.total], measures: [Measure], bases: [Int]? = nil,
    cells: [[[Figure]]], caveats: [Caveat] = [], notes: [String] = [],
    tellsChart: Bool = false
  ) -> Finding {
    Finding(
      kind: .jobEvaluation, name: plan.tableName(part), title: "\(plan.title): \(title)",
      question: nil, base: BaseStatement(rule: base, segment: nil, askedWhen: nil),
      descriptors: descriptors, rows: rows.map { $0.with(remark: Self.remark) },
      columns: columns, measures: measures,
      bases: bases ?? columns.map { _ in 0 }, cells: cells, partsMakeWhole: false,
      caveats: caveats + chartCaveat(cells, isTold: tellsChart), notes: notes)
  }

  /// What every row says where it stands without the caveats below its table.
  private static let remark = "no job is graded here"

  /// The factors down the side, and all of them together below.
  var factorRows: [TableRow] {
    factors.map { TableRow(value: $0.id, label: $0.label, role: .part) }
      + [TableRow(value: "*", label: "All factors", role: .total)]
  }

  /// How much of the chart the study's own document shows, where a number of the table rests on
  /// the rest, or the table tells it anyhow; nothing where the whole chart was seen.
  private func chartCaveat(_ cells: [[[Figure]]], isTold: Bool) -> [Caveat] {
    let isMarked = cells.joined().joined().contains { $0.status == .unreliable }
    let chart = material.chart.cells
    let seen = chart.count { $0.isSeen }
    guard isMarked || (isTold && seen < chart.count) else { return [] }
    return [.chartSeen(cells: seen, of: chart.count)]
  }
}

extension JobProfile {
  /// The profile at the head of a column.
  var column: TableColumn { TableColumn(question: nil, value: id, label: label, heading: "") }
}
