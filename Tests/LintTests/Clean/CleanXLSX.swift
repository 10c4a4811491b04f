/// The clean workbook as Excel's.
enum CleanXLSX {
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static var parts: [(String, String)] {
    let sheets = Array(CleanSheet.all.enumerated())
    return [
      ("[Content_Types].xml", head + "<Types/>"),
      (
        "_rels/.rels",
        relations([("officeDocument", "xl/workbook.xml"), ("core-properties", "docProps/core.xml")])
      ),
      ("docProps/core.xml", core), ("xl/styles.xml", styles), ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          sheets.map { ("worksheet", "worksheets/sheet\($0.offset + 1).xml") } + [
            ("styles", "styles.xml")
          ])
      ),
    ]
      + sheets.map { ("xl/worksheets/sheet\($0.offset + 1).xml", sheet($0.element)) }
      + sheets.filter { $0.element.tableRow != nil }.flatMap { place, sheet in
        [
          (
            "xl/worksheets/_rels/sheet\(place + 1).xml.rels",
            relations([("table", "../tables/table\(place).xml")])
          ),
          ("xl/tables/table\(place).xml", table(sheet)),
        ]
      }
  }

  private static func relations(_ targets: [(String, String)]) -> String {
    let entries = targets.enumerated().map { place, target in
      #"<Relationship Id="r\#(place + 1)" Type="\#(kinds)/\#(target.0)" Target="\#(target.1)"/>"#
    }
    return head + "<Relationships>" + entries.joined() + "</Relationships>"
  }

  private static let core =
    head
      + """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Hours of therapists</dc:title>\
      <dc:creator>A survey office</dc:creator><cp:keywords>hours</cp:keywords>\
      <dc:language>en-GB</dc:language></cp:coreProperties>
      """

  private static var workbook: String {
    let sheets = CleanSheet.all.enumerated().map { place, sheet in
      #"<sheet name="\#(sheet.name)" sheetId="\#(place + 1)" r:id="r\#(place + 1)"/>"#
    }
    return head
      + #"<workbook xmlns="\#(main)" xmlns:r="\#(kinds)"><bookViews><workbookView activeTab="0"/></bookViews><sheets>"#
      + sheets.joined() + "</sheets></workbook>"
  }

  /// Styles 0 text, 1 title, 2 heading, 3 whole numbers, 4 tenths, 5 symbols.
  private static let styles =
    head
      + """
      <styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>\
      <fonts><font><sz val="12"/><name val="Arial"/></font>\
      <font><b/><sz val="16"/><name val="Arial"/></font>\
      <font><b/><sz val="12"/><name val="Arial"/></font></fonts>\
      <fills><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill></fills>\
      <cellXfs><xf numFmtId="0" fontId="0" fillId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" xfId="1"/>\
      <xf numFmtId="0" fontId="2" fillId="0" xfId="0"><alignment wrapText="1"/></xf>\
      <xf numFmtId="3" fontId="0" fillId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="0" fillId="0" xfId="0"><alignment horizontal="right"/></xf></cellXfs>\
      <cellStyles><cellStyle name="Normal" xfId="0"/><cellStyle name="Heading 1" xfId="1"/></cellStyles>\
      </styleSheet>
      """

  private static func sheet(_ sheet: CleanSheet) -> String {
    let rows = sheet.rows.enumerated().map { place, cells in
      let written = cells.enumerated().map { cell($1, at: "\(["A", "B", "C"][$0])\(place + 1)") }
      return #"<row r="\#(place + 1)">"# + written.joined() + "</row>"
    }
    let links = sheet.rows.enumerated().compactMap { place, cells -> String? in
      guard case .link(_, let target)? = cells.first else { return nil }
      return #"<hyperlink ref="A\#(place + 1)" location="\#(target)!A1"/>"#
    }
    return head
      + #"<worksheet xmlns="\#(main)" xmlns:r="\#(kinds)"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>"#
      + rows.joined() + "</sheetData>"
      + (links.isEmpty ? "" : "<hyperlinks>" + links.joined() + "</hyperlinks>")
      + (sheet.tableRow == nil ? "" : #"<tableParts count="1"><tablePart r:id="r1"/></tableParts>"#)
      + "</worksheet>"
  }

  private static func cell(_ cell: CleanSheet.Cell, at place: String) -> String {
    func text(_ words: String, _ style: Int) -> String {
      #"<c r="\#(place)" s="\#(style)" t="inlineStr"><is><t>\#(words)</t></is></c>"#
    }
    func number(_ digits: String, _ style: Int) -> String {
      #"<c r="\#(place)" s="\#(style)"><v>\#(digits)</v></c>"#
    }
    return switch cell {
    case .title(let words): text(words, 1)
    case .text(let words), .link(let words, _): text(words, 0)
    case .heading(let words): text(words, 2)
    case .whole(let value): number(String(value), 3)
    case .tenths(let digits): number(digits, 4)
    case .symbol(let words): text(words, 5)
    }
  }

  private static func table(_ sheet: CleanSheet) -> String {
    head
      + #"<table xmlns="\#(main)" id="1" name="\#(sheet.name)_data" displayName="\#(sheet.name)_data" ref="A\#(sheet.tableRow ?? 1):\#(sheet.end)"/>"#
  }
}
