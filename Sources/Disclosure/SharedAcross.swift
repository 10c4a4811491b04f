import Analysis
import Survey

/// The percentages of one item of a battery under `largest-remainder`, which are rounded together.
struct SharedAcross {
  /// A place in the row.
  struct Place: Hashable {
    let column: Int
    let measure: Int
  }

  /// Empty under every other rule, in every other sort of table, and of an item that nobody answered.
  let percentages: [Place: DecimalNumber]

  init(_ finding: Finding, _ rounding: Rounding, row: Int) {
    guard rounding.rule == .largestRemainder, finding.kind == .battery,
      let columns = finding.wholeRows.first,
      let measure = finding.measures.firstIndex(of: .percent),
      columns.allSatisfy({ finding.cells[row][$0][measure].amount != nil })
    else {
      percentages = [:]
      return
    }
    let counts = columns.map { finding.cells[row][$0][measure].count ?? 0 }
    let shared = percentagesAddingToHundred(of: counts, decimals: rounding.decimals)
    percentages = Dictionary(
      uniqueKeysWithValues: zip(columns, shared).map { (Place(column: $0, measure: measure), $1) })
  }
}
