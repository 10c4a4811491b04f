import Ingest
import MarkupReading

/// Reads a sheet of an Excel workbook.
enum XLSXSheet {
  static func read(
    _ part: String, _ name: String, _ strings: [String], _ looks: XLSXStyles,
    in package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> Sheet {
    guard let tree = try package.tree(part) else { return Sheet(name: name) }
    let relations = try WorkbookRelations(of: part, in: package)
    var sheet = Sheet(name: name)
    let cells = tree.children("sheetData").flatMap { $0.children("row") }
    sheet.rows = cells.enumerated().compactMap { row(at: $0, $1, strings, looks) }
    sheet.tables = try tables(tree, relations, package)
    sheet.oddities = XLSXOddities.found(in: tree)
    sheet.links = links(tree)
    sheet.cursor =
      tree.descendants("selection").first?["activeCell"].flatMap { CellReference($0) }
      ?? CellReference(row: 1, column: 1)
    return sheet
  }

  private static func row(
    at place: Int, _ row: Element, _ strings: [String], _ looks: XLSXStyles
  ) -> SheetRow? {
    let number = row["r"].flatMap { Int($0) } ?? place + 1
    let cells = row.children("c").enumerated().compactMap { column, cell -> SheetCell? in
      let next = CellReference(row: number, column: column + 1)
      let reference = cell["r"].flatMap { CellReference($0) } ?? next
      return self.cell(cell, at: reference, strings, looks)
    }
    return cells.isEmpty ? nil : SheetRow(number: number, cells: cells)
  }

  private static func cell(
    _ cell: Element, at reference: CellReference, _ strings: [String], _ looks: XLSXStyles
  ) -> SheetCell? {
    let value = cell.children("v").first?.text ?? ""
    let look = looks[cell["s"].flatMap { Int($0) } ?? 0]
    let text: String
    switch cell["t"] ?? "n" {
    case "s": text = Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr": text = cell.children("is").first.map(XLSXReading.text) ?? ""
    case "n" where !value.isEmpty:
      return SheetCell(
        reference: reference, text: look.format.text(of: value), stored: value, look: look)
    default: text = value
    }
    return text.isEmpty ? nil : SheetCell(reference: reference, text: text, stored: nil, look: look)
  }

  private static func tables(
    _ tree: Element, _ relations: WorkbookRelations, _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> [MarkedTable] {
    var tables: [MarkedTable] = []
    for part in tree.descendants("tablePart") {
      guard let id = part.attributes.first(where: { $0.key.hasSuffix(":id") })?.value,
        let target = relations.relations[id]?.target, let table = try package.tree(target),
        let (first, last) = MarkedTable.range(table["ref"] ?? "")
      else { continue }
      tables.append(
        MarkedTable(
          name: table["displayName"] ?? table["name"] ?? "", first: first, last: last,
          hasHeader: table["headerRowCount"] != "0",
          hasFilterButtons: !table.children("autoFilter").isEmpty,
          style: table.children("tableStyleInfo").first?["name"]))
    }
    return tables
  }

  private static func links(_ tree: Element) -> [SheetLink] {
    let marked = tree.descendants("hyperlink").compactMap { link -> SheetLink? in
      guard let (cell, _) = MarkedTable.range(link["ref"] ?? "") else { return nil }
      return SheetLink(cell: cell, sheet: link["location"].flatMap(LinkTarget.sheet))
    }
    let worked = tree.descendants("c").compactMap { cell -> SheetLink? in
      guard let formula = cell.children("f").first?.text, formula.hasPrefix("HYPERLINK("),
        let reference = cell["r"].flatMap({ CellReference($0) })
      else { return nil }
      let target = formula.split(separator: "\"").dropFirst().first ?? ""
      return SheetLink(cell: reference, sheet: LinkTarget.sheet(String(target)))
    }
    return marked + worked
  }
}
