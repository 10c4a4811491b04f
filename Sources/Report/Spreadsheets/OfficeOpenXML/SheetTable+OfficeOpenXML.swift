extension Sheet {
  /// The part that marks a sheet's table up: without buttons to filter by, and without a colouring.
  ///
  /// The format knows no table without a row, so a table of headings alone takes the empty row below.
  func officeOpenXML(of table: SheetTable, _ number: Int) -> Markup {
    let last = CellPlace(
      column: table.headings.count - 1, row: 1 + lines.count + max(1, table.rows.count))
    return .tag(
      "table",
      [
        "xmlns": OfficeOpenXMLLooks.namespace, "id": "\(number)", "name": table.name,
        "displayName": table.name, "ref": "\(firstCell(of: table)):\(last.name)",
        "totalsRowShown": "0",
      ],
      [
        .tag(
          "tableColumns", ["count": "\(table.headings.count)"],
          table.headings.enumerated().map { place, heading in
            .tag("tableColumn", ["id": "\(place + 1)", "name": heading.text.officeOpenXML])
          })
      ])
  }

  static func tableRelation(_ number: Int) -> Markup {
    OfficeOpenXMLIndex.list([
      ("rId1", OfficeOpenXMLIndex.office + "/table", "../tables/table\(number).xml")
    ])
  }
}
