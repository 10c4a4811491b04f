package import Disclosure
import Foundation
package import Survey

/// Writes `findings.csv`: one measure of one cell a row, in plan and codebook order.
package struct FindingsRenderer {
  private static let header = [
    "study", "table", "kind", "wave", "segment", "row_question", "row", "column_question",
    "column", "measure", "unit", "value", "lower", "upper", "count", "base", "weighted_base",
    "status", "note",
  ]

  private let study: Study
  /// Whether numbers are printed before rounding, with 17 significant digits.
  private let isExact: Bool

  package init(_ study: Study, exact: Bool) {
    self.study = study
    isExact = exact
  }

  package func render(_ publication: Publication) -> String {
    CSVRenderer.lines([Self.header] + publication.tables.flatMap(rows))
  }

  private func rows(_ table: ClearedTable) -> [[String]] {
    zip(table.rows, table.cells).flatMap { row, cells in
      table.columns.indices.flatMap { column in
        zip(table.measures(ofColumn: column), cells[column]).map { measure, figure in
          fields(table, row, table.columns[column], measure, figure)
        }
      }
    }
  }

  private func fields(
    _ table: ClearedTable, _ row: TableRow, _ column: TableColumn, _ measure: Measure,
    _ figure: ClearedFigure
  ) -> [String] {
    let key = FindingKey(table: table.name, table.base, table.question, row, column, measure)
    let names = [
      study.name, key.table, table.kind.rawValue, key.wave, key.segment, key.rowQuestion, key.row,
      key.columnQuestion, key.column, key.measure, figure.unit,
    ]
    let counts = [figure.count, figure.base].map { $0.map(String.init) ?? "" }
    return names.map(CSVRenderer.field) + numbers(figure) + counts
      + [weightedBase(figure), figure.status?.status ?? ""]
      + [CSVRenderer.field(note(on: row, figure, of: table))]
  }

  private func note(
    on row: TableRow, _ figure: ClearedFigure, of table: ClearedTable
  ) -> String {
    let hidden = figure.hiddenBelow.map { "hidden: fewer than \(study.respondents.counted($0))" }
    return [
      hidden ?? "", figure.revision?.words ?? "", row.remark,
      (table.provenance ?? study.provenance).words,
    ]
    .filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The weighted base to three decimals, which are enough to tell it by; all of it with `--exact`.
  private func weightedBase(_ figure: ClearedFigure) -> String {
    figure.weightedBase.map { String(format: isExact ? "%.17g" : "%.3f", $0) } ?? ""
  }

  private func numbers(_ figure: ClearedFigure) -> [String] {
    if let date = figure.date { return [date.description, "", ""] }
    guard isExact else {
      return [figure.value, figure.lower, figure.upper].map { $0?.description ?? "" }
    }
    let interval = figure.exactInterval
    return [figure.exact, interval?.lowerBound, interval?.upperBound].map {
      $0.map { String(format: "%.17g", $0) } ?? ""
    }
  }
}

extension Revision {
  /// What `findings.csv` notes of it.
  fileprivate var words: String {
    switch self {
    case .isGone: return "revised: a number was published before"
    case .was(let earlier):
      let symbol = earlier.standingStatus.isEmpty ? "" : " [\(earlier.standingStatus)]"
      guard !earlier.value.isEmpty else {
        return "revised: no number was published before\(symbol)"
      }
      let hasInterval = !earlier.lower.isEmpty || !earlier.upper.isEmpty
      let interval = hasInterval ? " (\(earlier.lower) to \(earlier.upper))" : ""
      return "revised: was \(earlier.value)\(interval)\(symbol)"
    }
  }
}
