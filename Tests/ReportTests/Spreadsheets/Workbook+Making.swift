import Disclosure
import Survey
import TestSupport

@testable import Analysis
@testable import Report

extension Study {
  /// A study without questions, its rows made up, with percentages to one decimal.
  static func issued(
    _ release: Release? = nil, citation: Citation? = nil, provenance: Provenance = .synthetic
  ) -> Study {
    Study(
      name: "small", title: "A small study", provenance: provenance, citation: citation,
      sources: [.responses], codebook: Codebook([]), segments: [],
      rounding: Rounding(decimals: 1, rule: .halfUp), disclosure: .none, plan: [],
      release: release)
  }
}

extension Workbook {
  static func of(_ findings: [Finding], _ study: Study = .issued()) -> Workbook {
    Workbook(.of(findings, study))
  }

  /// Two tables, with notes, symbols, symbols beside numbers, thousands and decimals.
  static let small = Workbook.of([.figures, .labelled(["=1+1", "+2", " b"], title: "Words")])
}

extension Finding {
  static let figures = Finding.table(
    "first-table", title: "Figures", rows: [.part("Many"), .part("Few"), .part("None")],
    measures: [.count, .percent],
    cells: [
      [[.count(12345), .percent(1, of: 3, decimals: 1)]],
      [
        [
          Figure(.count(2), flag: .breakInSeries), .percent(1, of: 3000, decimals: 1),
        ]
      ],
      [[.count(0), .absent]],
    ], notes: ["A remark."])
}
