/// What is known of a document without opening it: title, authors, language and date.
enum WordProperties {
  /// The program that wrote it.
  static let application = Markup.tag(
    "Properties",
    ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
    [.tag("Application", [.text("Rollcall \(RollcallVersion.current)")])])

  static func core(_ information: DocumentInformation) -> Markup {
    .tag(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        .tag("dc:title", [.text(information.title)]),
        .tag("dc:creator", [.text(information.creators.joined(separator: "; "))]),
        .tag("cp:keywords", [.text(information.keywords.joined(separator: ", "))]),
        .tag("dc:language", [.text(DocumentInformation.language)]),
        day("dcterms:created", information), day("dcterms:modified", information),
      ])
  }

  private static func day(_ name: StaticName, _ information: DocumentInformation) -> Markup {
    .tag(name, ["xsi:type": "dcterms:W3CDTF"], [.text(information.created)])
  }
}
