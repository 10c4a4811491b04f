import TestSupport

extension ReadWorkbook {
  init(officeOpenXML parts: ReadParts) throws {
    let book = try parts.part("xl/workbook.xml")
    let reading = try OfficeOpenXMLReading(
      parts.part("xl/styles.xml"), texts: parts.part("xl/sharedStrings.xml"))
    let targets = Dictionary(
      uniqueKeysWithValues: try parts.part("xl/_rels/workbook.xml.rels").children.map {
        ($0["Id"] ?? "", $0["Target"] ?? "")
      })
    sheets = try book.all("sheet").map { sheet in
      let target = targets[sheet["r:id"] ?? ""] ?? ""
      let part = try parts.part("xl/" + target)
      let relations =
        target.replacing("worksheets/", with: "xl/worksheets/_rels/") + ".rels"
      let table = try part.all("tablePart").isEmpty ? nil : parts.part(relations).children.first
      return Sheet(
        name: sheet["name"] ?? "",
        rows: part.all("row").map { $0.children("c").map(reading.cell) },
        table: try table?["Target"].map {
          Table(officeOpenXML: try parts.part($0.replacing("..", with: "xl")))
        },
        links: Dictionary(
          uniqueKeysWithValues: part.all("hyperlink").map {
            ($0["ref"] ?? "", $0["location"] ?? "")
          }))
    }
    let core = try parts.part("docProps/core.xml")
    let text = { (name: String) in core.children(name).map(\.text).joined() }
    information = Information(
      title: text("dc:title"), creator: text("dc:creator"), keywords: text("cp:keywords"),
      language: text("dc:language"), dates: [text("dcterms:created"), text("dcterms:modified")])
    let active = book.all("workbookView").first?["activeTab"]?.asNumber ?? -1
    let selected = try sheets.indices.filter {
      try parts.part("xl/worksheets/sheet\($0 + 1).xml").all("sheetView").first?["tabSelected"]
        == "1"
    }
    // A sheet that names no cell opens on its first.
    opensOn =
      selected == [active] && !parts.names.contains("selection") ? sheets[active].name + ".A1" : ""
    elements = parts.names
  }
}

extension ReadWorkbook.Table {
  fileprivate init(officeOpenXML part: XMLTree) {
    self.init(
      name: part["displayName"] ?? "", range: part["ref"] ?? "",
      columns: part.all("tableColumn").map { ($0["name"] ?? "").signsRead },
      isPlain: part["name"] == part["displayName"] && part["headerRowCount"] != "0"
        && part.children("autoFilter").isEmpty && part.children("tableStyleInfo").isEmpty)
  }
}

/// The cells of an Office Open XML sheet with the looks that they count to.
private struct OfficeOpenXMLReading {
  private let texts: [String]
  private let looks: [ReadWorkbook.Look]

  init(_ styles: XMLTree, texts part: XMLTree) {
    texts = part.children("si").map { $0.text.signsRead }
    let fonts = styles.all("fonts").flatMap { $0.children("font") }
    let names = Dictionary(
      uniqueKeysWithValues: styles.all("cellStyle").map { ($0["xfId"] ?? "", $0["name"] ?? "") })
    let formats = Dictionary(
      uniqueKeysWithValues: styles.all("numFmt").map {
        ($0["numFmtId"] ?? "", $0["formatCode"] ?? "")
      })
    looks = styles.all("cellXfs").flatMap { $0.children("xf") }.map { look in
      let font = fonts[look["fontId"]?.asNumber ?? 0]
      let alignment = look.children("alignment").first
      return ReadWorkbook.Look(
        style: names[look["xfId"] ?? ""] ?? "",
        font: font.children("name").first?["val"] ?? "",
        size: font.children("sz").first?["val"] ?? "", isBold: !font.children("b").isEmpty,
        isWrapped: alignment?["wrapText"] == "1",
        isRightAligned: alignment?["horizontal"] == "right",
        decimals: look["numFmtId"] == "0" ? nil : formats[look["numFmtId"] ?? ""]?.formatDecimals)
    }
  }

  func cell(_ cell: XMLTree) -> ReadWorkbook.Cell {
    let value = cell.children("v").first?.text ?? ""
    let isText = cell["t"] == "s"
    return ReadWorkbook.Cell(
      text: isText ? texts[value.asNumber ?? 0] : value, isNumber: !isText,
      look: looks[cell["s"]?.asNumber ?? 0])
  }
}

extension String {
  /// The decimals of a number format with thousands commas; -1 for any other.
  fileprivate var formatDecimals: Int {
    guard hasPrefix("#,##0") else { return -1 }
    let rest = dropFirst(5)
    return rest.isEmpty ? 0 : rest.first == "." ? rest.count - 1 : -1
  }

  /// The text with each sign that is written by its number read as the sign.
  fileprivate var signsRead: String {
    replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
    }
  }
}
