import Foundation
import Ingest

/// Reads a workbook of either kind.
enum SpreadsheetFile {
  static func read(
    _ path: String, as kind: FileKind, displayPath: String
  ) throws(RejectedInput) -> Spreadsheet {
    let package = try WorkbookPackage(
      path: path, displayPath: displayPath, limit: ElementTree.limit)
    return kind == .ods ? try ODSReading.read(package) : try XLSXReading.read(package)
  }

  /// How the parts of an archive are packed, in its order.
  static func parts(of package: borrowing WorkbookPackage) -> [PackedPart] {
    var calendar = Calendar(identifier: .gregorian)
    // libzip takes the stamp, which has no time zone, for local time.
    calendar.timeZone = .current
    let archive = package.archive.names
    return archive.indices.map { entry in
      let packing = package.archive.packing(of: entry)
      let date = packing.modified.map { modified in
        let day = calendar.dateComponents([.year, .month, .day], from: modified)
        return String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
      }
      return PackedPart(name: archive[entry], isStored: packing.isStored, date: date)
    }
  }
}
