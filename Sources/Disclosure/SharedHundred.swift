import Analysis
import Survey

/// The percentages of one column under `largest-remainder`, which are rounded together.
struct SharedHundred {
  /// A place in the column.
  struct Place: Hashable {
    let row: Int
    let measure: Int
  }

  /// Empty under every other rule, and where the parts don't make up the base.
  let percentages: [Place: DecimalNumber]

  init(_ finding: Finding, _ rounding: Rounding, column: Int) {
    guard rounding.rule == .largestRemainder, finding.partsMakeWhole, finding.bases[column] > 0,
      let measure = finding.measures.firstIndex(of: .percent)
    else {
      percentages = [:]
      return
    }
    let parts = finding.rows.indices.filter {
      finding.rows[$0].role == .part && finding.cells[$0][column][measure].amount != nil
    }
    let counts = parts.map { finding.cells[$0][column][measure].portion }
    let shared = percentagesAddingToHundred(of: counts, decimals: rounding.decimals)
    percentages = Dictionary(
      uniqueKeysWithValues: zip(parts, shared).map { (Place(row: $0, measure: measure), $1) })
  }
}

extension Figure {
  /// A whole number in proportion to the others of its column: the count, or what weights make of it.
  fileprivate var portion: Int {
    guard weightedBase != nil else { return count ?? 0 }
    return switch amount {
    case .quotient(let numerator, _): numerator
    case .real(let percent): Int((percent * 0x1p40).rounded())
    case .count, .printed, .day, nil: count ?? 0
    }
  }
}
