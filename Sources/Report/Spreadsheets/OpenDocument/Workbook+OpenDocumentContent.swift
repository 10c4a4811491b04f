import Survey

extension Workbook {
  /// The part that holds the sheets, what is marked up on them, and how wide and high they are.
  var openDocumentContent: Markup {
    let looks = OpenDocumentLooks(self)
    return .tag(
      "office:document-content", Self.namespaces,
      [
        .tag("office:font-face-decls", [OpenDocumentStyles.face]),
        .tag("office:automatic-styles", looks.styles),
        .tag(
          "office:body",
          [
            .tag(
              "office:spreadsheet",
              sheets.map { $0.openDocumentTable(looks) }
                + [.tag("table:database-ranges", sheets.compactMap(\.openDocumentRange))])
          ]),
      ])
  }

  private static let namespaces: KeyValuePairs<StaticName, String> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "office:version": OpenDocumentWriter.version,
  ]
}

extension Sheet {
  fileprivate func openDocumentTable(_ looks: OpenDocumentLooks) -> Markup {
    let layout = SheetLayout(self)
    let rows = zip(self.rows, layout.heights).map { cells, height in
      Markup.tag(
        "table:table-row", ["table:style-name": looks.row(height)],
        cells.map { $0.openDocument(looks) })
    }
    let above = rows.prefix(1 + lines.count)
    let header = rows.dropFirst(above.count).prefix(1)
    return .tag(
      "table:table", ["table:name": name, "table:style-name": OpenDocumentLooks.sheet],
      layout.widths.map { width in
        .tag("table:table-column", ["table:style-name": looks.column(width)])
      } + above + (header.isEmpty ? [] : [.tag("table:table-header-rows", Array(header))])
        + rows.dropFirst(above.count + header.count))
  }

  /// Marks its table up; the header row has no buttons to filter by.
  fileprivate var openDocumentRange: Markup? {
    table.map { table in
      .tag(
        "table:database-range",
        [
          "table:name": table.name,
          "table:target-range-address":
            "\(name).\(firstCell(of: table)):\(name).\(lastCell(of: table))",
          "table:contains-header": "true", "table:display-filter-buttons": "false",
        ])
    }
  }
}

extension SheetCell {
  fileprivate func openDocument(_ looks: OpenDocumentLooks) -> Markup {
    let look = looks.cell(self)
    return switch content {
    case .text(let text):
      .tag(
        "table:table-cell",
        ["table:style-name": look, "office:value-type": "string"],
        [.tag("text:p", text.openDocumentSpaces)])
    case .link(let words, let sheet):
      .tag(
        "table:table-cell",
        ["table:style-name": look, "office:value-type": "string"],
        [
          .tag(
            "text:p",
            [
              .tag(
                "text:a", ["xlink:href": "#\(sheet).A1", "xlink:type": "simple"],
                words.openDocumentSpaces)
            ])
        ])
    case .number(let number):
      .tag(
        "table:table-cell",
        [
          "table:style-name": look, "office:value-type": "float",
          "office:value": number.description,
        ],
        [.tag("text:p", [.text(number.withCommas)])])
    }
  }
}

extension String {
  /// The text with all of its spaces: one that follows another would be taken for layout.
  fileprivate var openDocumentSpaces: [Markup] {
    var parts: [Markup] = []
    var words = ""
    var isAfterSpace = true
    for character in self {
      if character == " ", isAfterSpace {
        if !words.isEmpty { parts.append(.text(words)) }
        words = ""
        parts.append(.tag("text:s"))
      } else {
        words.append(character)
        isAfterSpace = character == " "
      }
    }
    return words.isEmpty ? parts : parts + [.text(words)]
  }
}

extension DecimalNumber {
  /// The number as the cell's format shows it.
  fileprivate var withCommas: String { printed.replacing("\u{2212}", with: "-") }
}
