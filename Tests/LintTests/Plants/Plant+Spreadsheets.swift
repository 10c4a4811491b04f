import Lint

extension Plant {
  private static let book = "workbook.xlsx/xl/workbook.xml"
  private static let styles = "workbook.xlsx/xl/styles.xml"
  private static let contents = "workbook.xlsx/xl/worksheets/sheet2.xml"
  private static let sheet = "workbook.xlsx/xl/worksheets/sheet4.xml"
  private static let table = "workbook.xlsx/xl/tables/table3.xml"
  private static let ods = "workbook.ods/content.xml"

  static let spreadsheets = [
    Plant(.s01, in: book, "name=\"Cover\"", to: "name=\"Cover sheet\""),
    Plant(.s01, in: book, "name=\"Table_1\"", to: "name=\"1.1 Table\"", also: [.s09]),
    Plant(.s02, in: styles, "name=\"Heading 1\"", to: "name=\"Title\""),
    Plant(.s02, in: styles, "<sz val=\"12\"/>", to: "<sz val=\"10\"/>"),
    Plant(.s02, in: "workbook.ods/styles.xml", "Arial", to: "Calibri"),
    Plant(.s03, in: sheet, "contains one table", to: "contains 1 table"),
    Plant(.s03, in: ods, "contains one table", to: "has a table"),
    Plant(.s04, in: table, "displayName=\"Table_1_data\"", to: "displayName=\"t1\""),
    Plant(.s04, in: table, "C8\"/>", to: "C8\"><autoFilter ref=\"A4:C8\"/></table>"),
    Plant(.s04, in: table, "A4:C8", to: "A4:C7", also: [.c06]),
    Plant(.s04, in: ods, "<table:database-ranges>", to: "<table:database-ranges-of-old>"),
    Plant(
      .s05, in: sheet, "</sheetData>",
      to: "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"),
    Plant(
      .s05, in: sheet, "workbookViewId=\"0\"/>",
      to: "workbookViewId=\"0\"><pane state=\"frozen\"/></sheetView>"),
    Plant(.s05, in: styles, "fillId=\"0\" xfId=\"1\"", to: "fillId=\"1\" xfId=\"1\""),
    Plant(.s05, in: book, "name=\"Notes\"", to: "state=\"hidden\" name=\"Notes\""),
    Plant(
      .s05, in: ods, "<table:table-row>", to: "<table:table-row table:visibility=\"collapse\">"),
    Plant(.s06, in: styles, "<alignment wrapText=\"1\"/>", to: ""),
    Plant(.s06, in: styles, "horizontal=\"right\"", to: "horizontal=\"left\""),
    Plant(.s06, in: ods, "fo:text-align=\"end\"", to: "fo:text-align=\"start\""),
    Plant(.s07, in: "workbook.xlsx/xl/worksheets/sheet5.xml", "<v>36.5</v>", to: "<v>36.5413</v>"),
    Plant(.s07, in: styles, "xf numFmtId=\"164\"", to: "xf numFmtId=\"0\""),
    Plant(.s07, in: ods, "office:value=\"36.5\"", to: "office:value=\"36.5413\""),
    Plant(.s08, in: "workbook.xlsx/docProps/core.xml", "<dc:language>en-GB</dc:language>", to: ""),
    Plant(.s08, in: "workbook.ods/meta.xml", "<meta:keyword>hours</meta:keyword>", to: ""),
    Plant(.s09, in: contents, "location=\"Table_2!A1\"", to: "location=\"Table_1!A1\""),
    Plant(.s09, in: contents, "Table 1: Work setting, England, 2024", to: "Go there"),
    Plant(.s09, in: ods, "England, 2024<", to: "https://example.org<"),
    Plant(.s10, in: book, "activeTab=\"0\"", to: "activeTab=\"3\""),
    Plant(.s10, in: "workbook.ods/settings.xml", ">Cover<", to: ">Notes<"),
    Plant(.s11, in: "report.md", "Hours", to: "Hours"),
  ]
}
