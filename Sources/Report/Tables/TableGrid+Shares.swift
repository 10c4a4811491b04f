import Disclosure
import Survey

extension TableGrid {
  /// Shares of full counts: one printed row a row and category, the dates side by side.
  ///
  /// The table's columns are the categories of each date, date after date.
  init(shares table: ClearedTable) {
    let dates = Dictionary(grouping: table.columns.indices) { table.columns[$0].wave ?? "" }
      .sorted { $0.value[0] < $1.value[0] }.map(\.value)
    let categories = dates.first?.map { table.columns[$0] } ?? []
    let width = table.measures.count
    self.init(
      headings: [table.stubHeading(), categories.first?.heading ?? ""]
        + dates.flatMap { places in
          table.measures.map { "\(table.columns[places[0]].time): \($0.heading(unit: ""))" }
        },
      rows: table.rows.indices.flatMap { row in
        categories.indices.map { category in
          [.text(table.rows[row].label), .text(categories[category].label)]
            + dates.flatMap { table.cells[row][$0[category]].map(\.printedCell) }
        }
      },
      stubWidth: 2,
      groups: dates.indices.map { 2 + $0 * width..<2 + ($0 + 1) * width })
  }
}
