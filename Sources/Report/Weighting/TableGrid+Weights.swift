import Disclosure
import Survey

extension TableGrid {
  /// What is known of the weights as a whole: one printed row a number.
  init(weights table: ClearedTable, _ respondents: RespondentWords) {
    self.init(
      columns: [.stub("Weights"), .number(.total, "Value")],
      rows: zip(table.measures, table.cells.first?.first ?? []).map { measure, figure in
        [.text(measure.weightHeading(respondents)), figure.printedCell]
      },
      groups: [PrintedTable.Group(heading: "", columns: 1..<2)])
  }
}

extension Measure {
  /// What a number says of the weights.
  fileprivate func weightHeading(_ respondents: RespondentWords) -> String {
    switch self {
    case .count: respondents.heading
    case .total: "Sum of the weights"
    case .minimum: "Smallest weight"
    case .maximum: "Largest weight"
    case .mean: "Mean weight"
    case .effectiveBase: "Effective base"
    case .designEffect: "Design effect from weighting"
    default: heading(unit: "", respondents)
    }
  }
}

extension ClearedTable {
  /// Whether it tells of the weights as a whole, and not of one margin.
  var isOfAllWeights: Bool { kind == .weighting && measures.contains(.effectiveBase) }
}
