import Disclosure
import Survey

extension PrintedTable {
  /// Sets a cleared table for print.
  init(_ table: ClearedTable, number: Int, of study: Study) {
    let grid =
      table.kind == .summary
      ? TableGrid(summary: table)
      : TableGrid(table, provenance: study.provenance)
    self.init(
      number: number, name: table.name, title: table.title, headings: grid.headings,
      rows: grid.rows, stubWidth: grid.stubWidth, groups: grid.groups,
      notes: table.baseWords(study.codebook, study.provenance) + table.methodWords(study.rounding)
        + table.caveats.map(\.words) + table.notes + table.words(study.provenance),
      provenance: study.provenance.words)
  }
}

extension ClearedTable {
  fileprivate func methodWords(_ rounding: Rounding) -> [String] {
    var words: [String] = []
    if hasIntervals { words.append("95% CI: 95% confidence interval, Wilson score.") }
    if measures.contains(where: \.isPercentage) {
      words.append("Rounding: \(rounding.words(sharesHundred: sharesHundred)).")
    } else if kind == .summary {
      words.append("Rounding: \(rounding.averageWords).")
    }
    if missesHundredByRounding {
      words.append(
        columns.count == 1
          ? "Percentages do not sum to 100 because of rounding."
          : "Percentages may not sum to 100 because of rounding.")
    }
    return words
  }

  /// What the figures were worked out from; of a published figure that can't be said.
  fileprivate func words(_ provenance: Provenance) -> [String] {
    guard !provenance.words.isEmpty else { return [] }
    let figures = kind == .reproduction ? "The recomputed figures" : "These figures"
    return ["\(figures) come from \(provenance.words)."]
  }
}

extension Measure {
  fileprivate var isPercentage: Bool { self == .percent || self == .percentOfResponses }
}
