/// The clean workbook as OpenDocument.
enum CleanODS {
  private static let spaces = [
    "office", "style", "text", "table", "number", "fo", "svg", "meta", "dc", "xlink", "config",
  ]
  .map { "xmlns:\($0)=\"\($0)\"" }.joined(separator: " ")

  static let parts = [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
    ("styles.xml", styles), ("meta.xml", meta), ("settings.xml", settings),
  ]

  private static let meta = """
    <office:document-meta \(spaces)><office:meta><dc:title>Hours of therapists</dc:title>\
    <dc:creator>A survey office</dc:creator><meta:keyword>hours</meta:keyword>\
    <dc:language>en-GB</dc:language></office:meta></office:document-meta>
    """

  private static let settings = """
    <office:document-settings \(spaces)><office:settings><config:config-item-set>\
    <config:config-item config:name="ActiveTable">Cover</config:config-item>\
    </config:config-item-set></office:settings></office:document-settings>
    """

  private static let styles = """
    <office:document-styles \(spaces)><office:styles>\
    <style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="12pt"/></style:default-style>\
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="table-cell"><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>\
    </office:styles></office:document-styles>
    """

  private static let looks = """
    <number:number-style style:name="N0"><number:number number:decimal-places="0" number:grouping="true"/></number:number-style>\
    <number:number-style style:name="N1"><number:number number:decimal-places="1"/></number:number-style>\
    <style:style style:name="heading" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="whole" style:family="table-cell" style:data-style-name="N0"/>\
    <style:style style:name="tenths" style:family="table-cell" style:data-style-name="N1"/>\
    <style:style style:name="symbol" style:family="table-cell"><style:paragraph-properties fo:text-align="end"/></style:style>
    """

  private static var content: String {
    let ranges = CleanSheet.all.compactMap { sheet in
      sheet.tableRow.map {
        #"<table:database-range table:name="\#(sheet.name)_data" table:target-range-address="\#(sheet.name).A\#($0):\#(sheet.name).\#(sheet.end)" table:contains-header="true" table:display-filter-buttons="false"/>"#
      }
    }
    return
      "<office:document-content \(spaces)><office:automatic-styles>\(looks)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>" + CleanSheet.all.map(table).joined()
      + "<table:database-ranges>" + ranges.joined() + "</table:database-ranges>"
      + "</office:spreadsheet></office:body></office:document-content>"
  }

  private static func table(_ sheet: CleanSheet) -> String {
    let rows = sheet.rows.map { "<table:table-row>" + $0.map(cell).joined() + "</table:table-row>" }
    return #"<table:table table:name="\#(sheet.name)">"# + rows.joined() + "</table:table>"
  }

  private static func cell(_ cell: CleanSheet.Cell) -> String {
    func text(_ words: String, _ style: String? = nil) -> String {
      let named = style.map { #" table:style-name="\#($0)""# } ?? ""
      return
        #"<table:table-cell\#(named) office:value-type="string"><text:p>\#(words)</text:p></table:table-cell>"#
    }
    func number(_ value: String, _ seen: String, _ style: String) -> String {
      #"<table:table-cell table:style-name="\#(style)" office:value-type="float" office:value="\#(value)"><text:p>\#(seen)</text:p></table:table-cell>"#
    }
    return switch cell {
    case .title(let words): text(words, "Heading_20_1")
    case .text(let words): text(words)
    case .heading(let words): text(words, "heading")
    case .whole(let value):
      number(
        String(value), value < 1000 ? String(value) : "\(value / 1000),\(String(value).suffix(3))",
        "whole")
    case .tenths(let digits): number(digits, digits, "tenths")
    case .symbol(let words): text(words, "symbol")
    case .link(let words, let target):
      text(##"<text:a xlink:href="#\##(target).A1">\##(words)</text:a>"##)
    }
  }
}
