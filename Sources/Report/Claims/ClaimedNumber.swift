import Disclosure
package import Survey

/// A published number that a sentence rests on.
package struct ClaimedNumber: Sendable, Equatable {
  /// Which number of a finding it is, by the word that ends a reference.
  package enum Part: String, Sendable, CaseIterable {
    /// The number itself; no word ends its reference.
    case value
    case lower, upper, count, base
  }

  /// What the finding is called in `findings.csv`.
  package let key: FindingKey
  package let part: Part
  let figure: ClearedFigure

  /// The number as pages print it, with its symbol; a symbol alone where there is no number.
  var printed: String { cell.pageWords }

  /// The number as a file has it; `nil` where there is none.
  var number: DecimalNumber? {
    switch part {
    case .value: figure.value
    case .lower: figure.lower
    case .upper: figure.upper
    case .count: figure.count.map { DecimalNumber(units: $0, decimals: 0) }
    case .base: figure.base.map { DecimalNumber(units: $0, decimals: 0) }
    }
  }

  /// Whether a per cent sign may stand after it.
  var isPercentage: Bool {
    switch part {
    case .value, .lower, .upper: figure.unit == "percent"
    case .count, .base: false
    }
  }

  /// The symbol that stands beside it or in its place; `nil` where it is a plain number.
  var marker: Marker? { cell.marker }

  private var cell: PrintedTable.Cell {
    switch part {
    case .value: figure.printedCell
    case .lower, .upper: figure.limit(number)
    case .count, .base: number.map(PrintedTable.Cell.number) ?? figure.absentCell
    }
  }
}
