import TestSupport

extension ReadWorkbook {
  init(openDocument parts: ReadParts) throws {
    let content = try parts.part("content.xml")
    let looks = try OpenDocumentReading(content, named: parts.part("styles.xml"))
    let ranges = content.all("table:database-range")
    sheets = content.all("table:table").map { sheet in
      let name = sheet["table:name"] ?? ""
      let rows = sheet.all("table:table-row").map { $0.children("table:table-cell") }
      return Sheet(
        name: name, rows: rows.map { $0.map(looks.cell) },
        table: ranges.first { $0["table:target-range-address"]?.hasPrefix(name + ".") == true }
          .map(Table.init(openDocument:)),
        links: Dictionary(uniqueKeysWithValues: rows.enumerated().flatMap(Self.links)))
    }
    let meta = try parts.part("meta.xml")
    information = Information(
      title: meta.all("dc:title").map(\.text).joined(),
      creator: Set(["meta:initial-creator", "dc:creator"].flatMap { meta.all($0).map(\.text) })
        .joined(separator: " or "),
      keywords: meta.all("meta:keyword").map(\.text).joined(separator: ", "),
      language: meta.all("dc:language").map(\.text).joined(),
      dates: ["meta:creation-date", "dc:date"].flatMap { meta.all($0).map(\.text) })
    let settings = try parts.part("settings.xml").all("config:config-item")
    let cursors = settings.filter { $0["config:name"]?.hasPrefix("CursorPosition") == true }
    let active = settings.first { $0["config:name"] == "ActiveTable" }?.text ?? ""
    opensOn = active + (cursors.allSatisfy { $0.text == "0" } ? ".A1" : "")
    elements = parts.names
  }

  private static func links(ofRow row: Int, _ cells: [XMLTree]) -> [(String, String)] {
    cells.enumerated().compactMap { column, cell in
      cell.all("text:a").first?["xlink:href"].map {
        ("\(column.columnLetters)\(row + 1)", $0.replacing("#", with: "").replacing(".", with: "!"))
      }
    }
  }
}

extension ReadWorkbook.Table {
  fileprivate init(openDocument range: XMLTree) {
    let ends = (range["table:target-range-address"] ?? "").split(separator: ":").map {
      $0.split(separator: ".").last.map(String.init) ?? ""
    }
    self.init(
      name: range["table:name"] ?? "", range: ends.joined(separator: ":"), columns: [],
      isPlain: range["table:contains-header"] == "true"
        && range["table:display-filter-buttons"] == "false" && range.children.isEmpty)
  }
}

/// The cells of an OpenDocument with the styles that they name.
private struct OpenDocumentReading {
  private let own: [String: XMLTree]
  private let named: [String: XMLTree]
  private let formats: [String: Int]

  init(_ content: XMLTree, named part: XMLTree) {
    own = Self.styles(content)
    named = Self.styles(part)
    formats = Dictionary(
      content.all("number:number-style").map { style in
        let number = style.children("number:number").first
        let decimals =
          number?["number:grouping"] == "true" ? number?["number:decimal-places"] : nil
        return (style["style:name"] ?? "", decimals?.asNumber ?? -1)
      }
    ) { first, _ in first }
  }

  private static func styles(_ part: XMLTree) -> [String: XMLTree] {
    Dictionary(
      part.all("style:style").filter { $0["style:family"] == "table-cell" }
        .map { ($0["style:name"] ?? "", $0) }
    ) { first, _ in first }
  }

  func cell(_ cell: XMLTree) -> ReadWorkbook.Cell {
    let isNumber = cell["office:value-type"] == "float"
    return ReadWorkbook.Cell(
      text: isNumber ? cell["office:value"] ?? "" : cell.children("text:p").map(text).joined(),
      isNumber: isNumber, look: look(cell["table:style-name"] ?? ""))
  }

  private func text(_ element: XMLTree) -> String {
    element.parts.map { part in
      switch part {
      case .text(let text): text
      case .element(let child): child.name == "text:s" ? " " : text(child)
      }
    }.joined()
  }

  private func look(_ name: String) -> ReadWorkbook.Look {
    let style = named[own[name]?["style:parent-style-name"] ?? name]
    let letters = style?.children("style:text-properties").first
    return ReadWorkbook.Look(
      style: style?["style:display-name"] ?? "", font: letters?["style:font-name"] ?? "",
      size: letters?["fo:font-size"]?.replacing("pt", with: "") ?? "",
      isBold: letters?["fo:font-weight"] == "bold",
      isWrapped: style?.children("style:table-cell-properties").first?["fo:wrap-option"] == "wrap",
      isRightAligned: style?.children("style:paragraph-properties").first?["fo:text-align"]
        == "end",
      decimals: own[name]?["style:data-style-name"].flatMap { formats[$0] })
  }
}

extension Int {
  /// The letters of a spreadsheet's column, from 0.
  var columnLetters: String {
    let letter = String(UnicodeScalar(UInt8(65 + self % 26)))
    return self < 26 ? letter : (self / 26 - 1).columnLetters + letter
  }
}
