import Statistics
import Survey

extension Finding {
  /// Sets each published figure beside the same figure from the study's rows, rounded as the
  /// published one is, with the verdict on it.
  init(reproduction plan: ReproductionPlan, of study: Study, _ evidence: Evidence) {
    let figures = Comparison.all(plan, study, evidence)
    self.init(
      kind: .reproduction, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .eachFigure, segment: nil, askedWhen: nil),
      descriptors: [
        "What it is", "Group", "Stated base", "Printed as", "Recomputed base", "Verdict",
      ],
      rows: figures.map { $0.row(of: study) }, columns: [.total],
      measures: [.published, .recomputed, .difference], bases: [0],
      cells: figures.map { [$0.figures] }, partsMakeWhole: false, caveats: [], notes: plan.notes)
  }

  /// Counts the verdicts on the published figures.
  init(verdictsOf plan: ReproductionPlan, of study: Study, _ evidence: Evidence) {
    let verdicts = Comparison.all(plan, study, evidence).map(\.verdict)
    self.init(
      kind: .reproduction, name: plan.verdictsName, title: "Verdicts on the published figures",
      question: nil, base: BaseStatement(rule: .eachFigure, segment: nil, askedWhen: nil),
      descriptors: [],
      rows: Verdict.allCases.map {
        TableRow(value: $0.rawValue, label: $0.rawValue.capitalizedFirst, role: .part)
      } + [TableRow(value: "*", label: "All figures", role: .total)],
      columns: [.total], measures: [.count], bases: [verdicts.count],
      cells: Verdict.allCases.map { verdict in
        [[.count(verdicts.count { $0 == verdict }, base: verdicts.count)]]
      } + [[[.count(verdicts.count, base: verdicts.count)]]],
      partsMakeWhole: false,
      caveats: study.provenance == .reconstructed ? [.rowsMadeFromTheseFigures] : [])
  }
}

/// A published figure beside the one from the rows.
private struct Comparison {
  let published: PublishedFigure
  /// The same figure from the rows; `nil` where they don't hold it.
  let recomputed: Figure?
  /// That, rounded to the decimals in print; `nil` where there is nothing to compare.
  let ours: DecimalNumber?
  let verdict: Verdict

  static func all(
    _ plan: ReproductionPlan, _ study: Study, _ evidence: Evidence
  ) -> [Comparison] {
    let recomputation = Recomputation(study, evidence)
    return (evidence.publishedFigures[plan.source] ?? []).map {
      Comparison($0, recomputation.figure($0), study.rounding)
    }
  }

  private init(_ published: PublishedFigure, _ recomputed: Figure?, _ rounding: Rounding) {
    self.published = published
    self.recomputed = recomputed
    let printed = published.number.flatMap { $0.decimals <= Amount.mostDecimals ? $0 : nil }
    ours = printed.flatMap { recomputed?.amount?.restated(to: $0.decimals, by: rounding.rule) }
    verdict = Verdict(on: published, recomputed: recomputed, ours: ours)
  }

  /// Published, recomputed, and the difference.
  var figures: [Figure] {
    let unit = published.unit.isEmpty ? "number" : published.unit
    let absent = Figure(absent: .notAvailable, unit: unit, base: published.base)
    guard let printed = published.number else { return [absent, absent, absent] }
    let inPrint = Figure(
      .printed(printed), unit: unit, decimals: printed.decimals, base: published.base)
    guard let ours else { return [inPrint, absent, absent] }
    let difference = DecimalNumber(
      units: ours.units - printed.units, decimals: printed.decimals)
    return [
      inPrint,
      Figure(
        .printed(ours), unit: unit, decimals: printed.decimals, count: recomputed?.count,
        base: recomputed?.base),
      Figure(
        .printed(difference), unit: unit == "percent" ? "points" : unit,
        decimals: printed.decimals),
    ]
  }

  func row(of study: Study) -> TableRow {
    TableRow(
      value: published.id, label: published.id, role: .part,
      descriptions: [
        study.subject(of: published),
        published.group.isEmpty ? "not stated" : published.group.spaced,
        published.base.map(String.init) ?? "not stated",
        [published.quantifier, published.value].filter { !$0.isEmpty }.joined(separator: " "),
        published.number == nil ? "none" : recomputed?.base.map(String.init) ?? "none",
        verdict.rawValue,
      ], remark: verdict.rawValue)
  }
}
