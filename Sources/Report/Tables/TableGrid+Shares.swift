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
      columns: [.stub(table.stubHeading()), .stub(categories.first?.heading ?? "")]
        + dates.flatMap { places in
          table.measures.map { measure in
            let own = measure.heading(unit: "")
            return PrintedTable.Column(
              role: .number(measure), heading: "\(table.columns[places[0]].time): \(own)", own: own)
          }
        },
      rows: table.rows.indices.flatMap { row in
        categories.indices.map { category in
          [.text(table.rows[row].label), .text(categories[category].label)]
            + dates.flatMap { table.cells[row][$0[category]].map(\.printedCell) }
        }
      },
      groups: dates.indices.map { place in
        PrintedTable.Group(
          heading: table.columns[dates[place][0]].time,
          columns: 2 + place * width..<2 + (place + 1) * width)
      })
  }
}
