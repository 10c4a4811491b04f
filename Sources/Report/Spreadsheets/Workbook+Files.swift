import Foundation

extension Workbook {
  /// The workbook in the format that government asks for and in the one that most programs write.
  var files: [String: Data] {
    [
      "workbook.ods": OpenDocumentWriter.render(self),
      "workbook.xlsx": OfficeOpenXMLWriter.render(self),
    ]
  }
}
