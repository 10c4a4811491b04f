import Survey

extension MaterialFile {
  /// A fault of a printed level.
  func levelFault(_ fault: PrintedLevels.Fault, row: Int, column: Int) -> Diagnostic {
    self.fault(
      "the level '\(rows[row].texts[column])' can't be read: \(fault.words)", row: row,
      column: column, remedy: fault.remedy)
  }

  /// The fault of levels that a factor of the chart doesn't have; `nil` where all are there, or
  /// where the factor itself is at fault.
  func unknownLevel(
    _ levels: [Int], of factor: String, row: Int, column: Int, in chart: FactorPlan
  ) -> Diagnostic? {
    guard let place = chart.position(of: factor),
      let level = levels.first(where: { chart.factors[place].level($0) == nil })
    else { return nil }
    let known = chart.factors[place].levels.map { String($0.number) }
    return fault(
      "the chart has no level \(level) of the factor '\(factor)'", row: row, column: column,
      remedy: "its levels are: \(known.listed())")
  }
}
