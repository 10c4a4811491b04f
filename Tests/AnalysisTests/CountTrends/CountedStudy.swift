import Survey
import TestSupport
import Testing

@testable import Analysis

/// A study of counts alone.
struct CountedStudy {
  let findings: [Finding]

  init(_ series: CountSeries, _ plan: CountTrendPlan, decimals: Int = 1) {
    let study = Study(
      [], rounding: Rounding(decimals: decimals, rule: .halfUp), plan: [.countTrend(plan)],
      sources: [
        SourceFile(name: "register", file: "c.csv", format: .counts, respondentColumn: nil)
      ])
    let evidence = Evidence(
      responses: .none, excerpts: [], publishedFigures: [:], counts: [plan.source: series],
      inputs: [])
    findings = study.findings(from: evidence)
  }

  /// The table of that name.
  func table(_ name: String) throws -> Finding {
    try #require(findings.first { $0.name == name }, "there is no table '\(name)'")
  }
}

extension Finding {
  /// The figure of a row in the column of a time and, in a table of shares, of a category.
  func counted(
    _ row: String, at wave: String? = nil, part category: String = "*", _ measure: Measure
  ) throws -> Figure {
    let place = try #require(rows.firstIndex { $0.value == row }, "there is no row '\(row)'")
    let column = try #require(
      columns.firstIndex { (wave == nil || $0.wave == wave) && $0.value == category })
    return cells[place][column][try #require(measures.firstIndex(of: measure))]
  }
}
