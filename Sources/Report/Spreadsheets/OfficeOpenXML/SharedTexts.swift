import Survey

/// The texts of a workbook's cells, each once, which cells name by their place.
struct SharedTexts {
  private let texts: [String]
  private let places: [String: Int]
  /// How many cells hold a text.
  private let uses: Int

  init(_ workbook: Workbook) {
    let all = workbook.sheets.flatMap(\.rows).joined().filter { $0.decimals == nil }.map(\.text)
    uses = all.count
    texts = all.eachOnce
    places = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
  }

  func place(of text: String) -> Int { places[text] ?? 0 }

  var part: Markup {
    .tag(
      "sst",
      [
        "xmlns": OfficeOpenXMLLooks.namespace, "count": "\(uses)", "uniqueCount": "\(texts.count)",
      ],
      texts.map { text in
        .tag("si", [.tag("t", ["xml:space": "preserve"], [.text(text.officeOpenXML)])])
      })
  }
}

extension String {
  /// The text as the format writes it: a sign's number between `_x` and `_` is read as the sign, so the
  /// first of these is written by its own number; a cell has at most 32,767 signs.
  var officeOpenXML: String {
    cut(to: 32_767).replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
