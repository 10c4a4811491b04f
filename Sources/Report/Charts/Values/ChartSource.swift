import Disclosure
import Survey

/// What a chart draws of a table: one measure, and the rows that are neither a total nor told below.
struct ChartSource {
  let table: ClearedTable
  let measure: Measure
  let respondents: RespondentWords
  /// Places of the rows drawn, as the table has them.
  let rows: [Int]

  /// `nil` where the table has none of the measures that are drawn.
  init?(_ table: ClearedTable, _ respondents: RespondentWords) {
    guard let measure = Measure.drawn.first(where: table.measures.contains) else { return nil }
    self.table = table
    self.measure = measure
    self.respondents = respondents
    rows = table.rows.indices.filter { table.rows[$0].role.isDrawn }
  }

  /// The columns of banner points, of groups or of dates: all but that of everyone.
  var points: [Int] {
    table.columns.indices.filter { !isOfEveryone($0) && hasMeasure($0) }
  }

  /// The column of everyone; `nil` where the table has none.
  var total: Int? { table.columns.indices.first { isOfEveryone($0) && hasMeasure($0) } }

  func figure(_ row: Int, _ column: Int) -> ChartFigure {
    let place = table.measures(ofColumn: column).firstIndex(of: measure) ?? 0
    return ChartFigure(table.cells[row][column][place])
  }

  func label(ofRow row: Int) -> String {
    let own = table.rows[row].label.onOneLine
    if case .theme(let depth) = table.rows[row].role, depth > 0 { return "\u{2013} " + own }
    return own
  }

  /// The point's own words, after those of its question where there are several.
  func label(ofColumn column: Int) -> String {
    let point = table.columns[column]
    let questions = Set(table.columns.compactMap(\.question))
    if table.kind == .trend { return point.time.onOneLine }
    return (questions.count > 1 ? point.fullLabel : point.label).onOneLine
  }

  /// What the numbers are, as an axis is headed.
  var axisTitle: String {
    switch measure {
    case .count where !table.base.rule.isFullCount: "Number of \(respondents.many)"
    default: measure.heading(unit: "", respondents)
    }
  }

  var isPercentage: Bool { measure == .percent || measure == .percentOfResponses }

  private func isOfEveryone(_ column: Int) -> Bool {
    let point = table.columns[column]
    return point.question == nil && point.value == TableColumn.total.value && table.kind != .trend
  }

  private func hasMeasure(_ column: Int) -> Bool {
    table.measures(ofColumn: column).contains(measure)
  }
}

extension Measure {
  /// The measures that can be drawn; of several in a table the first.
  fileprivate static let drawn: [Measure] = [
    .percent, .percentOfResponses, .count, .respondents, .mentions, .rankedFirst,
  ]
}

extension TableRow.Role {
  fileprivate var isDrawn: Bool {
    switch self {
    case .part, .net, .theme: true
    case .total, .missing, .notAsked: false
    }
  }
}
