import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

extension Study {
  /// A study whose plan asks for charts of tables by their names.
  static func asking(
    for kind: ChartKind, of names: [String], provenance: Provenance = .observed
  ) -> Study {
    Study(
      [], provenance: provenance,
      plan: names.map { name in
        .breakdown(
          BreakdownPlan(
            name: name, title: name, question: Question.ID("none"), segment: nil, banner: [],
            percentage: .column, base: .answered, measures: [.percent], showsIntervals: false,
            decimals: nil, chart: kind))
      })
  }
}

private func finding(_ name: String) -> Finding {
  .table(
    name, title: "Where the therapies sit", rows: [.part("AHPs"), .part("Both"), .part("None")],
    measures: [.percent], bases: [31],
    cells: [
      [[.percent(1, of: 31)]], [[.percent(19, of: 31, interval: 44...76)]],
      [[Figure(absent: .confidential, unit: "percent")]],
    ])
}

@Test func `charts stand where the plan asks for them, and are numbered by themselves`() {
  let document = ReportDocument.of(
    [finding("a"), finding("b"), finding("c")], .asking(for: .bar, of: ["a", "c"]))
  #expect(document.charts.map(\.name) == ["a", "c"])
  #expect(document.charts.map(\.tableNumber) == [1, 3])
  #expect(
    document.charts.map(\.caption) == [
      "Figure 1: Where the therapies sit", "Figure 2: Where the therapies sit",
    ])
  #expect(document.charts.map(\.fileName) == ["charts/01-a.svg", "charts/02-c.svg"])
}

@Test func `the description tells the numbers in drawn order, and where they stand`() {
  let chart = ReportDocument.of([finding("a")], .asking(for: .bar, of: ["a"])).charts[0]
  #expect(
    chart.description
      == "Bar chart, per cent. Both 61 (95% CI 44 to 76); AHPs 3; None withheld [c]. The numbers are"
      + " in Table 1.")
}

@Test func `what lines and symbols mean stands with the chart, with base and provenance`() {
  let study = Study.asking(for: .bar, of: ["a"], provenance: .synthetic)
  let notes = ReportDocument.of([finding("a")], study).charts[0].notes
  #expect(
    notes == [
      "Base: 31 respondents.",
      "Thin lines across the bars\u{2019} ends: 95% confidence intervals.",
      "[c] withheld so that nobody can be recognised.",
      "These figures come from synthetic rows.", "The numbers are in Table 1.",
    ])
}

@Test func `a drawing by itself says when its numbers come from nobody`() {
  func drawing(_ provenance: Provenance) -> String {
    ReportDocument.of(
      [finding("a")], .asking(for: .bar, of: ["a"], provenance: provenance)
    ).charts[0].file
  }
  #expect(drawing(.synthetic).contains(">From synthetic rows.<"))
  #expect(!drawing(.observed).contains(">From"))
}

@Test func `a long chart is told by the lowest and the highest number of each part`() {
  let rows = (0..<12).map { TableRow.part("R\($0)") }
  let many = Finding.drawn(rows, by: (0..<4).map { .point("P\($0)") }) { row, column in
    .percent(row * 4 + column, of: 100)
  }
  let document = ReportDocument.of([many], .asking(for: .grouped, of: ["table"]))
  #expect(document.charts[0].description.contains("R1: from 5 (P0) to 8 (P3)."))
}

@Test func `the way to those counted is drawn without being asked for`() {
  let rows = Finding.table(
    "received-rows", kind: .bases,
    rows: [
      TableRow(value: "received", label: "Received", role: .part),
      TableRow(value: "left_out:previews", label: "Left out: previews", role: .part),
      TableRow(value: "eligible", label: "Eligible", role: .total),
    ], cells: [[[.count(10)]], [[.count(2)]], [[.count(8)]]])
  let charts = ReportDocument.of([rows]).charts
  #expect(
    charts.map(\.description) == [
      "Flow chart. Received 10; Left out: previews 2; Eligible 8. The numbers are in Table 1."
    ])
}
