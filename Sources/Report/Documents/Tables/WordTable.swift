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
    .tag(
      "w:tbl",
      [properties, grid] + (spanners.isEmpty ? [] : [headingRow(spanners)])
        + [headingRow(headings)] + table.rows.map(row))
  }

  private var properties: Markup {
    .tag(
      "w:tblPr",
      [
        WordMarkup.value("w:tblStyle", WordStyles.table),
        WordTableCell.width("w:tblW", widths.reduce(0, +)),
        .tag(
          "w:tblBorders",
          [WordStyle.rule("w:top", eighths: 8), WordStyle.rule("w:bottom", eighths: 8)]),
        .tag("w:tblLook", WordTable.look),
        WordMarkup.value("w:tblCaption", "Table \(table.number): \(table.title.onOneLine)"),
        WordMarkup.value("w:tblDescription", description),
      ])
  }

  /// That the first row heads the columns and the first column heads the rows, in words and in bits.
  private static let look: KeyValuePairs<StaticName, String> = [
    "w:val": "06A0", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "1",
    "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
  ]

  /// Whether the table is short enough to ask for all of it, and what is said below, on one page.
  private var isOnOnePage: Bool { table.rows.count <= 25 }

  /// What is in the table, for whoever hears it read.
  private var description: String {
    let headings = columns.map { table.headings[$0].onOneLine }
    return
      "\(table.rows.count.counted("row")) below the headings: \(headings.joined(separator: "; "))."
  }

  private var grid: Markup {
    .tag("w:tblGrid", widths.map { .tag("w:gridCol", ["w:w": "\($0)"]) })
  }

  private func headingRow(_ cells: [WordTableCell]) -> Markup {
    .tag(
      "w:tr",
      [.tag("w:trPr", [.tag("w:cantSplit"), .tag("w:tblHeader")])] + cells.map(\.markup))
  }

  private func row(_ cells: [PrintedTable.Cell]) -> Markup {
    .tag(
      "w:tr",
      [.tag("w:trPr", [.tag("w:cantSplit")])]
        + zip(columns, widths).map { column, width in
          WordTableCell(
            cells[column].pageWords, column < table.stubWidth ? .tableText : .tableNumber,
            width: width, isWithNext: isOnOnePage
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
      let group = table.group(of: columns[place])
      if let last = runs.last?.last, table.group(of: columns[last]) == group {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
    guard columns.contains(where: { table.group(of: $0)?.heading.isEmpty == false }) else {
      return []
    }
    return runs.map { places in
      let heading = table.group(of: columns[places[0]])?.heading ?? ""
      return WordTableCell(
        heading.onOneLine, .tableHeading, width: places.map { widths[$0] }.reduce(0, +),
        span: places.count, place: .center, isUnderlined: !heading.isEmpty)
    }
  }
}
