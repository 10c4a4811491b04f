import Statistics
import Survey

extension Finding {
  /// Sets each published figure beside the same figure from the study's rows, rounded as the
  /// published one is.
  init(reproduction plan: ReproductionPlan, of study: Study, _ evidence: Evidence) {
    let figures = evidence.publishedFigures[plan.source] ?? []
    let recomputation = Recomputation(study, evidence)
    self.init(
      kind: .reproduction, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .eachFigure, segment: nil, askedWhen: nil),
      descriptors: ["What it is", "Group", "Stated base", "Printed as", "Recomputed base"],
      rows: figures.map {
        TableRow(published: $0, recomputed: recomputation.figure($0), of: study)
      },
      columns: [.total], measures: [.published, .recomputed, .difference], bases: [0],
      cells: figures.map { [Finding.comparison($0, recomputation.figure($0), study.rounding)] },
      partsMakeWhole: false, caveats: [], notes: plan.notes)
  }

  private static func comparison(
    _ published: PublishedFigure, _ recomputed: Figure?, _ rounding: Rounding
  ) -> [Figure] {
    let unit = published.unit.isEmpty ? "number" : published.unit
    let absent = Figure(absent: .notAvailable, unit: unit, base: published.base)
    guard let printed = DecimalNumber(published.value) else { return [absent, absent, absent] }
    let inPrint = Figure(
      .printed(printed), unit: unit, decimals: printed.decimals, base: published.base)
    guard printed.decimals <= Amount.mostDecimals, let recomputed, let amount = recomputed.amount
    else { return [inPrint, absent, absent] }
    let ours = amount.restated(to: printed.decimals, by: rounding.rule)
    let difference = DecimalNumber(
      units: ours.units - printed.units, decimals: printed.decimals)
    return [
      inPrint,
      Figure(
        .printed(ours), unit: unit, decimals: printed.decimals, count: recomputed.count,
        base: recomputed.base),
      Figure(
        .printed(difference), unit: unit == "percent" ? "points" : unit,
        decimals: printed.decimals),
    ]
  }
}

extension TableRow {
  fileprivate init(published figure: PublishedFigure, recomputed: Figure?, of study: Study) {
    self.init(
      value: figure.id, label: figure.id, role: .part,
      descriptions: [
        study.subject(of: figure),
        figure.group.isEmpty ? "not stated" : figure.group.replacing("_", with: " "),
        figure.base.map(String.init) ?? "not stated",
        [figure.quantifier, figure.value].filter { !$0.isEmpty }.joined(separator: " "),
        DecimalNumber(figure.value) == nil
          ? "none" : recomputed?.base.map(String.init) ?? "none",
      ])
  }
}
