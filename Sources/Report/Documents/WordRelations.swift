/// What the parts of a document are, and how they hang together.
enum WordRelations {
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageKinds =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
  private static let document =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes = Markup.tag(
    "Types",
    ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
    [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
    ].map { .tag("Default", ["Extension": $0, "ContentType": $1]) }
      + [
        (
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/word/document.xml", "\(document).document.main+xml"),
        ("/word/header.xml", "\(document).header+xml"),
        ("/word/numbering.xml", "\(document).numbering+xml"),
        ("/word/settings.xml", "\(document).settings+xml"),
        ("/word/styles.xml", "\(document).styles+xml"),
      ].map { .tag("Override", ["PartName": $0, "ContentType": $1]) })

  /// From the package to the document and what is known of it.
  static let ofPackage = relations([
    ("\(kinds)/officeDocument", "word/document.xml"),
    ("\(packageKinds)/core-properties", "docProps/core.xml"),
    ("\(kinds)/extended-properties", "docProps/app.xml"),
  ])

  /// From the document to what it is set with.
  static let ofDocument = relations([
    ("\(kinds)/header", "header.xml"), ("\(kinds)/numbering", "numbering.xml"),
    ("\(kinds)/settings", "settings.xml"), ("\(kinds)/styles", "styles.xml"),
  ])

  /// How the document names its header.
  static let header = "rId1"

  private static func relations(_ targets: [(kind: String, path: String)]) -> Markup {
    .tag(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      targets.enumerated().map { place, target in
        .tag(
          "Relationship",
          ["Id": "rId\(place + 1)", "Type": target.kind, "Target": target.path])
      })
  }
}
