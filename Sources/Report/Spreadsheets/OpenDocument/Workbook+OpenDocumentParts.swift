extension DocumentInformation {
  /// The part that holds what the file says of itself.
  var openDocumentMeta: Markup {
    .tag(
      "office:document-meta",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "office:version": OpenDocumentWriter.version,
      ],
      [
        .tag(
          "office:meta",
          [
            .tag("meta:generator", [.text("Rollcall/\(RollcallVersion.current)")]),
            .tag("dc:title", [.text(title)]),
            .tag("meta:initial-creator", [.text(creators.joined(separator: "; "))]),
            .tag("dc:creator", [.text(creators.joined(separator: "; "))]),
          ] + keywords.map { .tag("meta:keyword", [.text($0)]) } + [
            .tag("meta:creation-date", [.text(created)]), .tag("dc:date", [.text(created)]),
            .tag("dc:language", [.text(Self.language)]),
          ])
      ])
  }
}

extension Workbook {
  /// The part that says where a program opens the file: on the first sheet, in its first cell.
  var openDocumentSettings: Markup {
    .tag(
      "office:document-settings",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
        "xmlns:ooo": "http://openoffice.org/2004/office",
        "office:version": OpenDocumentWriter.version,
      ],
      [
        .tag(
          "office:settings",
          [
            .tag(
              "config:config-item-set", ["config:name": "ooo:view-settings"],
              [
                .tag(
                  "config:config-item-map-indexed", ["config:name": "Views"],
                  [.tag("config:config-item-map-entry", view)])
              ])
          ])
      ])
  }

  private var view: [Markup] {
    [
      item("ViewId", "string", "view1"),
      .tag(
        "config:config-item-map-named", ["config:name": "Tables"],
        sheets.map { sheet in
          .tag(
            "config:config-item-map-entry", ["config:name": sheet.name],
            [
              item("CursorPositionX", "int", "0"), item("CursorPositionY", "int", "0"),
              item("ShowGrid", "boolean", "false"),
            ])
        }),
      item("ActiveTable", "string", sheets.first?.name ?? ""),
      item("ShowGrid", "boolean", "false"),
    ]
  }

  private func item(_ name: String, _ type: String, _ value: String) -> Markup {
    .tag("config:config-item", ["config:name": name, "config:type": type], [.text(value)])
  }
}
