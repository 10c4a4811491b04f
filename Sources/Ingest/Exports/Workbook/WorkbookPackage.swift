import Foundation

/// The parts of a workbook, which are XML documents in a zip archive.
package struct WorkbookPackage: ~Copyable {
  /// The most bytes a part is let unpack to.
  package static let partLimit = 512 << 20

  package let archive: ZipArchive
  private let limit: Int
  /// The place of each part in the archive, by its path without capitals.
  private let places: [String: Int]

  package init(path: String, displayPath: String, limit: Int) throws(RejectedInput) {
    archive = try ZipArchive(path: path, displayPath: displayPath)
    self.limit = limit
    places = Dictionary(
      archive.names.enumerated().map { ($1.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Says why an archive is taken for a workbook; `nil` if it isn't.
  static func recognise(_ archive: borrowing ZipArchive) -> String? {
    let names = archive.names
    return names.contains("[Content_Types].xml") && names.contains { $0.hasPrefix("xl/") }
      ? "a zip archive with the parts of an Excel workbook in it" : nil
  }

  package func has(_ part: String) -> Bool { places[part.lowercased()] != nil }

  /// A part as an XML document.
  package func document(_ part: String) throws(RejectedInput) -> XMLDocumentReader {
    guard let entry = places[part.lowercased()] else {
      throw rejection(
        "the workbook says that it has a part '\(part.shortened)', which isn't in the archive")
    }
    return try XMLDocumentReader(
      archive.contents(of: entry, atMost: limit), displayPath: archive.pathInMessages(of: entry))
  }

  /// A fault of the workbook as a whole.
  package func rejection(
    _ message: String, remedy: String = "open it in a spreadsheet program and save it again"
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(path: archive.displayPath, position: nil, message: message, remedy: remedy)
    ])
  }
}
