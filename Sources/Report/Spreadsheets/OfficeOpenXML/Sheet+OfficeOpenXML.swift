import Survey

extension Sheet {
  /// The part of a sheet; the elements stand in the order that the standard sets.
  func officeOpenXML(_ number: Int, _ looks: OfficeOpenXMLLooks, _ texts: SharedTexts) -> Markup {
    let layout = SheetLayout(self)
    let rows = self.rows
    return .tag(
      "worksheet",
      ["xmlns": OfficeOpenXMLLooks.namespace, "xmlns:r": OfficeOpenXMLIndex.office],
      [
        .tag("sheetPr", [.tag("pageSetUpPr", ["fitToPage": "1"])]),
        .tag("dimension", ["ref": "A1:\(lastCell)"]),
        .tag("sheetViews", [.element("sheetView", view(isFirst: number == 1), [])]),
        .tag("sheetFormatPr", ["defaultRowHeight": "15.6"]),
        .tag("cols", layout.widths.enumerated().map(column)),
        .tag(
          "sheetData",
          rows.indices.map { place in
            .tag(
              "row", ["r": "\(place + 1)", "ht": layout.heights[place].twoDecimals],
              rows[place].enumerated().map { column, cell in
                cell.officeOpenXML(CellPlace(column: column, row: place), looks, texts)
              })
          }),
      ] + links + [
        .tag(
          "pageMargins",
          [
            "left": "0.6", "right": "0.6", "top": "0.6", "bottom": "0.6", "header": "0.3",
            "footer": "0.3",
          ]),
        .tag(
          "pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"]),
      ] + (table == nil ? [] : [Self.tableParts]))
  }

  private static let tableParts = Markup.tag(
    "tableParts", ["count": "1"], [.tag("tablePart", ["r:id": "rId1"])])

  private func view(isFirst: Bool) -> [Markup.Attribute] {
    [.init("showGridLines", "0")] + (isFirst ? [.init("tabSelected", "1")] : [])
      + [.init("workbookViewId", "0")]
  }

  private func column(_ place: Int, _ width: Double) -> Markup {
    .tag(
      "col",
      [
        "min": "\(place + 1)", "max": "\(place + 1)", "width": width.twoDecimals,
        "customWidth": "1",
      ])
  }

  private var links: [Markup] {
    let links = rows.enumerated().flatMap { row, cells in
      cells.enumerated().compactMap { column, cell -> Markup? in
        guard case .link(_, let sheet) = cell.content else { return nil }
        return .tag(
          "hyperlink",
          ["ref": CellPlace(column: column, row: row).name, "location": "\(sheet)!A1"])
      }
    }
    return links.isEmpty ? [] : [.tag("hyperlinks", links)]
  }

  private var lastCell: String {
    table.map(lastCell) ?? CellPlace(column: 0, row: lines.count).name
  }
}

extension SheetCell {
  fileprivate func officeOpenXML(
    _ place: CellPlace, _ looks: OfficeOpenXMLLooks, _ texts: SharedTexts
  ) -> Markup {
    let look = "\(looks.place(of: self))"
    return switch content {
    case .text(let text), .link(let text, _):
      .tag(
        "c", ["r": place.name, "s": look, "t": "s"],
        [.tag("v", [.text("\(texts.place(of: text))")])])
    case .number(let number):
      .tag("c", ["r": place.name, "s": look], [.tag("v", [.text(number.description)])])
    }
  }
}
