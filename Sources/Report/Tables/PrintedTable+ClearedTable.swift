import Disclosure
import Survey

extension PrintedTable {
  /// Sets a cleared table for print.
  init(_ table: ClearedTable, number: Int, of study: Study) {
    let grid = table.kind == .summary ? TableGrid(summary: table) : TableGrid(table)
    self.init(
      number: number, name: table.name, title: table.title, headings: grid.headings,
      rows: grid.rows, stubWidth: grid.stubWidth, groups: grid.groups,
      notes: PrintedTable.notes(table, of: study), provenance: study.provenance.words)
  }

  private static func notes(_ table: ClearedTable, of study: Study) -> [String] {
    var notes = table.baseWords(study.codebook).filter { !$0.isEmpty }
    if table.cells.joined().joined().contains(where: { $0.lower != nil }) {
      notes.append("95% confidence interval: Wilson score.")
    }
    if table.measures.contains(.percent) {
      notes.append("Rounding: \(study.rounding.words).")
    }
    if table.missesHundredByRounding {
      notes.append("Percentages do not sum to 100 because of rounding.")
    }
    notes += table.caveats.map(\.words)
    if !study.provenance.words.isEmpty {
      notes.append("These figures are \(study.provenance.words).")
    }
    return notes
  }
}
