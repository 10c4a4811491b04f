import Disclosure
import Survey

extension PrintedChart {
  /// The charts that a study's plan asks for, and the way from those invited to those counted, in
  /// printed order.
  static func charts(
    of tables: [(ClearedTable, PrintedTable)], _ study: Study
  ) -> [PrintedChart] {
    let drawn = tables.compactMap { table, printed in
      Chart(of: table, study).map { (chart: $0, table: printed) }
    }
    return drawn.enumerated().map { place, one in
      PrintedChart(one.chart, number: place + 1, one.table)
    }
  }

  private init(_ chart: Chart, number: Int, _ table: PrintedTable) {
    self.number = number
    name = table.name
    title = table.title
    tableNumber = table.number
    description = chart.description(table: table.number)
    notes = chart.notes(table)
    let drawing = chart.drawing
    let identifier = "chart-\(number)"
    inline = DrawingMarkup(.inline).markup(
      of: drawing, title: title, description: description, identifier: identifier)
    standAlone = DrawingMarkup(.standAlone).markup(
      of: drawing.signed(table.provenance), title: title, description: description,
      identifier: identifier)
  }
}

extension Chart {
  /// The chart of a table, where there is to be one.
  fileprivate init?(of table: ClearedTable, _ study: Study) {
    if let flow = FlowChart(table) {
      self = .flow(flow)
      return
    }
    guard let kind = study.plan.first(where: { $0.name == table.name })?.chart else { return nil }
    self.init(kind, of: table, study)
  }
}

extension Drawing {
  /// The same with what its numbers come from below it, where people didn't give them.
  fileprivate func signed(_ provenance: String) -> Drawing {
    guard !provenance.isEmpty else { return self }
    let lines = TextLines("From \(provenance).", width: Drawing.width, .small).lines
    let words = [TextMark](lines, x: 0, top: height + 6, .start, .small)
    return Drawing(
      height: words.map(\.box.bottom).max() ?? height, marks: marks + words.map(Mark.text))
  }
}
