import Foundation
import TestSupport

/// An ODS and an XLSX workbook that keep every rule.
///
/// A part is named by the workbook's path and its own: `workbook.xlsx/xl/styles.xml`.
enum CleanWorkbooks {
  static var parts: [(String, String)] {
    CleanXLSX.parts.map { ("workbook.xlsx/" + $0, $1) }
      + CleanODS.parts.map { ("workbook.ods/" + $0, $1) }
  }

  /// Packs the parts among some files, `mimetype` first and unpacked.
  static func write(
    _ files: [String: String], isTimeless: Bool, into folder: ScratchFolder
  ) throws {
    for book in ["workbook.ods", "workbook.xlsx"] {
      let own = files.filter { $0.key.hasPrefix(book + "/") }
        .map { (name: String($0.key.dropFirst(book.count + 1)), contents: Data($0.value.utf8)) }
        .sorted { ($0.name != "mimetype", $0.name) < ($1.name != "mimetype", $1.name) }
      try ZipFile.write(
        own, to: folder.url.appendingPathComponent(book), isTimeless: isTimeless,
        stored: ["mimetype"])
    }
  }
}

private func < (left: (Bool, String), right: (Bool, String)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : !left.0
}
