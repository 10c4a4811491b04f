import Ingest

/// A workbook as far as rules of publication go, the same for ODS and XLSX.
struct Spreadsheet: Sendable {
  let kind: FileKind
  let sheets: [Sheet]
  let information: DocumentInformation
  /// The place of the sheet that is open when the workbook is, from 0.
  let activeSheet: Int
  let hasMacros: Bool
  let parts: [PackedPart]

  /// The sheets with a role, in order.
  func sheets(_ role: SheetRole) -> [Sheet] { sheets.filter { $0.role == role } }
}

/// What a workbook says of itself.
struct DocumentInformation: Sendable, Equatable {
  var title: String?
  var author: String?
  var keywords: String?
  var language: String?
}

/// A part of a packed file.
struct PackedPart: Sendable, Equatable {
  let name: String
  let isStored: Bool
  /// The time it is stamped with, as a calendar on the wall would show it: `1980-01-01`.
  let date: String?
}
