import Foundation
import Packing

/// Writes a workbook as Office Open XML (ECMA-376), the format of Excel.
///
/// libxlsxwriter would do most of it, but gives cells no named styles, which screen readers go by, and
/// has no way to say the document's language.
enum OfficeOpenXMLWriter {
  static func render(_ workbook: Workbook) -> Data {
    ZipPackage.document(
      parts(of: workbook).map { path, markup in
        PackedFile(path: path, data: Data(MarkupText.xml(document: markup).utf8))
      })
  }

  /// The parts by their path; what the parts are stands first.
  static func parts(of workbook: Workbook) -> [(path: String, markup: Markup)] {
    let looks = OfficeOpenXMLLooks(workbook)
    let texts = SharedTexts(workbook)
    let fixed = [
      ("[Content_Types].xml", OfficeOpenXMLIndex.types(of: workbook)),
      ("_rels/.rels", OfficeOpenXMLIndex.relations),
      ("docProps/app.xml", OfficeOpenXMLIndex.program),
      ("docProps/core.xml", workbook.information.officeOpenXMLCore),
      ("xl/workbook.xml", workbook.officeOpenXML),
      ("xl/_rels/workbook.xml.rels", workbook.officeOpenXMLRelations),
      ("xl/styles.xml", looks.part), ("xl/sharedStrings.xml", texts.part),
    ]
    return fixed
      + workbook.numbered.flatMap { number, sheet in
        [("xl/worksheets/sheet\(number).xml", sheet.officeOpenXML(number, looks, texts))]
          + (sheet.table.map { table in
            [
              ("xl/worksheets/_rels/sheet\(number).xml.rels", Sheet.tableRelation(number)),
              ("xl/tables/table\(number).xml", sheet.officeOpenXML(of: table, number)),
            ]
          } ?? [])
      }
  }
}

extension Workbook {
  /// The sheets counted from 1, as the names of their parts count them.
  var numbered: [(number: Int, sheet: Sheet)] {
    sheets.enumerated().map { ($0 + 1, $1) }
  }
}
