import Disclosure
import Survey

extension ChartSource {
  /// The rows from top to bottom: the largest published number first where rows have no order of their
  /// own, those without a number after them in the table's order, and no answer at all last.
  var orderedRows: [Int] {
    guard !hasOwnOrder, let column = rankingColumn else { return parts }
    let answers = parts.filter { !isNoAnswer($0) }
    let ranked = answers.filter { rank($0, column) != nil }
      .sorted { (rank($0, column) ?? 0, -$0) > (rank($1, column) ?? 0, -$1) }
    return ranked + answers.filter { rank($0, column) == nil } + parts.filter(isNoAnswer)
  }

  /// The rows of options counted together, which stand apart from the options.
  var nets: [Int] { rows.filter { table.rows[$0].role == .net } }

  private var parts: [Int] { rows.filter { table.rows[$0].role != .net } }

  /// Whether a row holds those who gave no answer, who are in the base.
  func isNoAnswer(_ row: Int) -> Bool { table.rows[row].value == "missing" }

  /// The number that a row is ranked by: what rounds to nothing is no more than nothing.
  private func rank(_ row: Int, _ column: Int) -> Double? {
    let figure = figure(row, column)
    return figure.status == .low ? 0 : figure.value?.double
  }

  /// Everyone's column, or that of the last date.
  private var rankingColumn: Int? { total ?? (table.kind == .trend ? points.last : nil) }

  private var hasOwnOrder: Bool {
    table.question?.hasOrderedAnswers == true || table.rows.contains { $0.role.isBelowATheme }
  }
}

extension Question {
  /// Whether the answers are steps of a scale or bands of a number.
  var hasOrderedAnswers: Bool {
    if case .derived(.bands) = layout { return true }
    return switch kind {
    case .scale, .nps: true
    case .single, .multiple, .ranking, .number, .date, .text: false
    }
  }
}

extension TableRow.Role {
  fileprivate var isBelowATheme: Bool {
    if case .theme(let depth) = self { depth > 0 } else { false }
  }
}
