import Disclosure
import Survey

/// How those who are counted come of those who were invited.
struct FlowChart: Sendable {
  /// So many, in a box.
  struct Step: Sendable {
    let label: String
    let count: ChartFigure
    /// The share of those invited; `nil` where there is none to tell.
    let share: ChartFigure?
  }

  /// One file of responses, or one round.
  struct Round: Sendable {
    /// `nil` where there is only one.
    let heading: String?
    /// From the first to those who are counted.
    let steps: [Step]
    /// Why some aren't counted, with how many; between the last two steps.
    let leftOut: [Step]
  }

  let rounds: [Round]

  /// `nil` where nobody is known to have been invited and nobody was left out.
  init?(_ table: ClearedTable) {
    guard table.name == "received-rows", table.kind == .bases else { return nil }
    rounds = table.columns.indices.map { Round(table, column: $0) }
    guard rounds.contains(where: { $0.steps.count > 2 || !$0.leftOut.isEmpty }) else { return nil }
  }
}

extension FlowChart.Round {
  fileprivate init(_ table: ClearedTable, column: Int) {
    heading = table.columns.count > 1 ? table.columns[column].fullLabel.onOneLine : nil
    let rows = table.rows.indices.filter { table.cells[$0][column].first?.value != nil }
    let isLeftOut = { (row: Int) in table.rows[row].value.hasPrefix("left_out") }
    steps = rows.filter { !isLeftOut($0) }.map { FlowChart.Step(table, row: $0, column: column) }
    leftOut = rows.filter { isLeftOut($0) && table.cells[$0][column].first?.value?.units != 0 }
      .map { FlowChart.Step(table, row: $0, column: column) }
  }
}

extension FlowChart.Step {
  fileprivate init(_ table: ClearedTable, row: Int, column: Int) {
    let figures = zip(table.measures(ofColumn: column), table.cells[row][column])
    label = table.rows[row].label.onOneLine
    count = ChartFigure(table.cells[row][column][0])
    let isWhole = table.rows[row].value == "invited"
    share = figures.first { $0.0 == .percent && !isWhole && $0.1.value != nil }
      .map { ChartFigure($0.1) }
  }
}
