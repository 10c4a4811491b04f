import Disclosure
import Survey

/// Writes `claims.csv`: each number of the author's text with the findings behind it, one a row.
package enum ClaimsRenderer {
  /// The names of its columns; those of a finding are the same as in `findings.csv`.
  package static let header = [
    "section", "paragraph", "reference", "printed", "table", "wave", "row", "column_question",
    "column", "measure", "part", "value", "count", "base", "status",
  ]

  package static func render(_ claims: [Claim]) -> String {
    CSVRenderer.lines(
      [header]
        + claims.flatMap { claim in claim.numbers.map { fields(claim, $0) } })
  }

  private static func fields(_ claim: Claim, _ number: ClaimedNumber) -> [String] {
    let key = number.key
    let words = [
      claim.section, String(claim.paragraph), claim.reference, claim.printed, key.table, key.wave,
      key.row, key.columnQuestion, key.column, key.measure, number.part.rawValue,
    ]
    let figure = number.figure
    let date = number.part == .value ? figure.date?.description : nil
    let counts = [figure.count, figure.base].map { $0.map(String.init) ?? "" }
    return words.map(CSVRenderer.field) + [date ?? number.number?.description ?? ""] + counts
      + [figure.status?.status ?? ""]
  }
}
