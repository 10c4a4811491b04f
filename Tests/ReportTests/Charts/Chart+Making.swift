import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

extension Finding {
  /// A table of one measure with rows by their labels; columns beside everyone's where some are named.
  static func drawn(
    _ rows: [TableRow], by columns: [TableColumn] = [], everyone: Bool = true,
    kind: TableKind = .breakdown, question: Question? = nil, measure: Measure = .percent,
    percentage: BreakdownPlan.Percentage? = .column, rule: BaseStatement.Rule? = nil,
    _ figure: (_ row: Int, _ column: Int) -> Figure
  ) -> Finding {
    let all = (everyone ? [TableColumn.total] : []) + columns
    return .table(
      kind: kind, question: question,
      base: BaseStatement(
        rule: rule ?? .respondents(.answered), segment: nil, askedWhen: nil,
        percentage: percentage),
      rows: rows, columns: all, measures: [measure],
      cells: rows.indices.map { row in all.indices.map { [figure(row, $0)] } })
  }
}

extension TableColumn {
  /// A point of a banner, whose question is "group" unless said otherwise.
  static func point(_ label: String, of question: String = "group") -> TableColumn {
    TableColumn(
      question: Question.ID(question), value: label, label: label, heading: question)
  }

  /// A date, `yyyy-mm-dd`, of a trend.
  static func date(_ date: String) -> TableColumn {
    TableColumn(question: nil, value: "*", label: date, heading: "", wave: date)
  }
}

extension Chart {
  /// The chart of a finding; fails where it can't be drawn so.
  static func of(
    _ finding: Finding, _ kind: ChartKind, _ study: Study = Study([])
  ) throws -> Chart {
    let table = try #require(finding.cleared())
    return try #require(Chart(kind, of: table, study))
  }

  /// Whether a finding can be drawn so.
  static func canDraw(_ finding: Finding, _ kind: ChartKind) throws -> Bool {
    let table = try #require(finding.cleared())
    return if case .some = Chart(kind, of: table, Study([])) { true } else { false }
  }

  var bars: BarChart? { if case .bars(let chart) = self { chart } else { nil } }
  var stack: StackedChart? { if case .stack(let chart) = self { chart } else { nil } }
  var lines: LineChart? { if case .lines(let chart) = self { chart } else { nil } }
}

extension Drawing {
  /// The first two texts that cover each other, or the first that leaves the drawing; `nil` where every
  /// text stands by itself within it.
  var misplacedText: String? {
    let page = Box(x: -0.01, y: -0.01, width: Self.width + 0.02, height: height + 0.02)
    for (place, text) in texts.enumerated() {
      let box = text.box
      if box.x < page.x || box.y < page.y || box.right > page.right || box.bottom > page.bottom {
        return "'\(text.words)' leaves the drawing"
      }
      if let other = texts[(place + 1)...].first(where: { $0.box.overlaps(box) }) {
        return "'\(text.words)' covers '\(other.words)'"
      }
    }
    return nil
  }
}
