/// A table's grid in a document: headings that are marked as such, and no lines but at its top, below
/// its headings and at its end.
struct WordTable {
  private let table: PrintedTable
  private let columns: [Int]
  private let widths: [Int]

  /// Some of a table's columns, in no more than a page's width.
  init(_ table: PrintedTable, columns: [Int], width: Int) {
    self.table = table
    self.columns = columns
    widths = WordColumnWidth.widths(
      columns.map { WordColumnWidth(table, column: $0) }, in: width)
  }

  var markup: Markup {
    .element(
      "w:tbl", [],
      [properties, grid] + (spanners.isEmpty ? [] : [headingRow(spanners)])
        + [headingRow(headings)] + table.rows.map(row))
  }

  private var properties: Markup {
    .element(
      "w:tblPr", [],
      [
        WordMarkup.value("w:tblStyle", WordStyles.table),
        WordTableCell.width("w:tblW", widths.reduce(0, +)),
        .element(
          "w:tblBorders", [],
          [WordStyle.rule("w:top", eighths: 8), WordStyle.rule("w:bottom", eighths: 8)]),
        .element("w:tblLook", WordTable.look, []),
        WordMarkup.value("w:tblCaption", "Table \(table.number): \(table.title.onOneLine)"),
        WordMarkup.value("w:tblDescription", description),
      ])
  }

  /// That the first row heads the columns and the first column heads the rows, in words and in bits.
  private static let look = [
    Markup.Attribute("w:val", "06A0"), Markup.Attribute("w:firstRow", "1"),
    Markup.Attribute("w:lastRow", "0"), Markup.Attribute("w:firstColumn", "1"),
    Markup.Attribute("w:lastColumn", "0"), Markup.Attribute("w:noHBand", "1"),
    Markup.Attribute("w:noVBand", "1"),
  ]

  /// What is in the table, for whoever hears it read.
  private var description: String {
    let headings = columns.map { table.headings[$0].onOneLine }
    return
      "\(table.rows.count.counted("row")) below the headings: \(headings.joined(separator: "; "))."
  }

  private var grid: Markup {
    .element(
      "w:tblGrid", [],
      widths.map { .element("w:gridCol", [Markup.Attribute("w:w", "\($0)")], []) })
  }

  private func headingRow(_ cells: [WordTableCell]) -> Markup {
    .element(
      "w:tr", [],
      [
        .element(
          "w:trPr", [], [.element("w:cantSplit", [], []), .element("w:tblHeader", [], [])])
      ] + cells.map(\.markup))
  }

  private func row(_ cells: [PrintedTable.Cell]) -> Markup {
    .element(
      "w:tr", [],
      [.element("w:trPr", [], [.element("w:cantSplit", [], [])])]
        + zip(columns, widths).map { column, width in
          WordTableCell(
            cells[column].pageWords, column < table.stubWidth ? .tableText : .tableNumber,
            width: width
          ).markup
        })
  }
}

extension WordTable {
  /// What stands over each column.
  private var headings: [WordTableCell] {
    zip(columns, widths).map { column, width in
      WordTableCell(
        table.columnHeading(column), .tableHeading, width: width,
        place: column < table.stubWidth ? .left : .right, isUnderlined: true)
    }
  }

  /// What stands over several columns of a group; nothing where no group has a heading.
  private var spanners: [WordTableCell] {
    let runs = columns.indices.reduce(into: [[Int]]()) { runs, place in
      let group = group(of: columns[place])
      if let last = runs.last?.last, self.group(of: columns[last]) == group {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
    guard columns.contains(where: { group(of: $0)?.heading.isEmpty == false }) else { return [] }
    return runs.map { places in
      let heading = group(of: columns[places[0]])?.heading ?? ""
      return WordTableCell(
        heading.onOneLine, .tableHeading, width: places.map { widths[$0] }.reduce(0, +),
        span: places.count, place: .center, isUnderlined: !heading.isEmpty)
    }
  }

  private func group(of column: Int) -> PrintedTable.Group? {
    table.groups.first { $0.columns.contains(column) }
  }
}
