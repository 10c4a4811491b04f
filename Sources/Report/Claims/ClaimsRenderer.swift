import Disclosure
import Survey

/// Writes `claims.csv`: each number of the author's text with the findings behind it, one a row; quoted
/// words have a row without a finding.
package enum ClaimsRenderer {
  /// The names of its columns; those of a finding are the same as in `findings.csv`.
  package static let header = [
    "section", "paragraph", "reference", "printed", "table", "wave", "row", "column_question",
    "column", "measure", "part", "value", "count", "base", "status",
  ]

  package static func render(_ claims: [Claim]) -> String {
    CSVRenderer.lines([header] + claims.flatMap(rows))
  }

  private static func rows(_ claim: Claim) -> [[String]] {
    let start = [claim.section, String(claim.paragraph), claim.reference, claim.printed]
      .map(CSVRenderer.field)
    guard !claim.numbers.isEmpty else {
      return [start + Array(repeating: "", count: header.count - start.count)]
    }
    return claim.numbers.map { start + fields($0) }
  }

  private static func fields(_ number: ClaimedNumber) -> [String] {
    let key = number.key
    let names = [
      key.table, key.wave, key.row, key.columnQuestion, key.column, key.measure,
      number.part.rawValue,
    ]
    let figure = number.figure
    let date = number.part == .value ? figure.date?.description : nil
    let counts = [figure.count, figure.base].map { $0.map(String.init) ?? "" }
    return names.map(CSVRenderer.field) + [date ?? number.number?.description ?? ""] + counts
      + [number.marker?.status ?? ""]
  }
}
