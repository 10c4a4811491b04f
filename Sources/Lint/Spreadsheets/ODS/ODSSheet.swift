import Ingest
import MarkupReading

/// Reads a sheet of an OpenDocument workbook.
enum ODSSheet {
  /// The most empty-handed repetitions of a row or cell that are written out.
  private static let limit = 1000

  static func read(_ table: Element, _ styles: ODSStyles) -> Sheet {
    var sheet = Sheet(name: table["table:name"] ?? "")
    sheet.isHidden = styles.hides(table["table:style-name"])
    let columns = columnStyles(table)
    var number = 1
    for row in rows(table) {
      let repeated = count(row["table:number-rows-repeated"])
      for copy in 0..<min(repeated, limit) {
        let cells = self.cells(of: row, number + copy, columns, styles, &sheet)
        if cells.isEmpty { break }
        sheet.rows.append(SheetRow(number: number + copy, cells: cells))
      }
      if row["table:visibility"].map({ $0 != "visible" }) == true {
        sheet.oddities.append(("row \(number) is hidden", CellReference(row: number, column: 1)))
      }
      number += repeated
    }
    sheet.oddities += oddities(table, styles)
    return sheet
  }

  /// The rows in their order, out of the groups they may stand in.
  private static func rows(_ element: Element) -> [Element] {
    element.children.flatMap { child in
      switch child.name {
      case "table-row": [child]
      case "table-rows", "table-header-rows", "table-row-group": rows(child)
      default: [Element]()
      }
    }
  }

  private static func count(_ repeated: String?) -> Int { repeated.flatMap { Int($0) } ?? 1 }

  /// The style that the cells of each column have unless they say otherwise.
  private static func columnStyles(_ table: Element) -> [String?] {
    table.descendants("table-column").flatMap { column in
      Array(
        repeating: column["table:default-cell-style-name"],
        count: min(limit, count(column["table:number-columns-repeated"])))
    }
  }

  private static func cells(
    of row: Element, _ number: Int, _ columns: [String?], _ styles: ODSStyles, _ sheet: inout Sheet
  ) -> [SheetCell] {
    var cells: [SheetCell] = []
    var column = 1
    for cell in row.children where ["table-cell", "covered-table-cell"].contains(cell.name) {
      let repeated = count(cell["table:number-columns-repeated"])
      let reference = CellReference(row: number, column: column)
      for copy in 0..<min(repeated, limit) {
        let ordinary =
          columns.indices.contains(column - 1 + copy) ? columns[column - 1 + copy] : nil
        let style = cell["table:style-name"] ?? row["table:default-cell-style-name"] ?? ordinary
        let here = CellReference(row: number, column: column + copy)
        guard let read = self.cell(cell, at: here, styles.look(style)) else { break }
        cells.append(read)
      }
      if count(cell["table:number-columns-spanned"]) > 1
        || count(cell["table:number-rows-spanned"]) > 1
      {
        sheet.oddities.append(("the cells from \(reference.text) on are merged", reference))
      }
      for link in cell.descendants("a") {
        sheet.links.append(
          SheetLink(cell: reference, sheet: link["xlink:href"].flatMap(LinkTarget.sheet)))
      }
      column += repeated
    }
    return cells
  }

  private static func cell(
    _ cell: Element, at reference: CellReference, _ look: CellLook
  ) -> SheetCell? {
    let seen = cell.children("p").map(ODSText.text).joined(separator: "\n")
    let isNumber = ["float", "percentage", "currency"].contains(cell["office:value-type"] ?? "")
    let stored = isNumber ? cell["office:value"] : nil
    guard !seen.isEmpty || stored != nil else { return nil }
    let text = stored.map { seen.isEmpty ? look.format.text(of: $0) : ODSText.bare(seen) } ?? seen
    return SheetCell(reference: reference, text: text, stored: stored, look: look)
  }

  private static func oddities(
    _ table: Element, _ styles: ODSStyles
  ) -> [(words: String, place: CellReference?)] {
    let hidden = table.descendants("table-column").contains {
      $0["table:visibility"].map { $0 != "visible" } == true
    }
    let drawings = !table.descendants("frame", "shapes", "custom-shape").isEmpty
    return [
      hidden ? "a column is hidden" : nil,
      drawings ? "the sheet has pictures, charts or text boxes" : nil,
      styles.printsHeader(table["table:style-name"])
        ? "the sheet has a printed header or footer" : nil,
    ].compactMap(\.self).map { ($0, nil) }
  }
}
