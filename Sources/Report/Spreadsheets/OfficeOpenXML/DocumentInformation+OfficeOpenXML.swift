extension DocumentInformation {
  /// The part that holds what the file says of itself.
  var officeOpenXMLCore: Markup {
    .tag(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        .tag("dc:title", [.text(title)]),
        .tag("dc:creator", [.text(creators.joined(separator: "; "))]),
        .tag("cp:keywords", [.text(keywords.joined(separator: ", "))]),
        .tag("dc:language", [.text(Self.language)]),
        .tag("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], [.text(created)]),
        .tag("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], [.text(created)]),
      ])
  }
}
