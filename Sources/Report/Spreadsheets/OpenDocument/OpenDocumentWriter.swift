import Foundation
import Packing

/// Writes a workbook as an OpenDocument spreadsheet (ODF 1.3, ISO/IEC 26300).
enum OpenDocumentWriter {
  static func render(_ workbook: Workbook) -> Data {
    ZipPackage.document(
      [PackedFile(path: "mimetype", data: Data(mediaType.utf8))]
        + parts(of: workbook).map { path, markup in
          PackedFile(path: path, data: Data(MarkupText.xml(document: markup).utf8))
        })
  }

  /// The parts by their path; the media type, which is no XML, stands before them.
  static func parts(of workbook: Workbook) -> [(path: String, markup: Markup)] {
    [
      ("META-INF/manifest.xml", manifest), ("content.xml", workbook.openDocumentContent),
      ("styles.xml", OpenDocumentStyles.part), ("meta.xml", workbook.information.openDocumentMeta),
      ("settings.xml", workbook.openDocumentSettings),
    ]
  }

  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"
  static let version = "1.3"

  private static let manifest = Markup.tag(
    "manifest:manifest",
    [
      "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
      "manifest:version": version,
    ],
    [entry("/", mediaType)]
      + ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map { entry($0, "text/xml") })

  private static func entry(_ path: String, _ type: String) -> Markup {
    .tag(
      "manifest:file-entry",
      path == "/"
        ? [
          "manifest:full-path": path, "manifest:version": version, "manifest:media-type": type,
        ] : ["manifest:full-path": path, "manifest:media-type": type])
  }
}
