/// The part that holds fonts, number formats and the named cell styles.
struct OfficeOpenXMLLooks {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private let decimals: [Int]

  init(_ workbook: Workbook) {
    decimals = Set(workbook.sheets.flatMap(\.rows).joined().compactMap(\.decimals)).sorted()
  }

  /// The place of a cell's look in the list of looks: the plain one, a look a style, a look for each
  /// number format.
  func place(of cell: SheetCell) -> Int {
    let named = (CellStyle.allCases.firstIndex(of: cell.style) ?? 0) + 1
    guard let format = cell.decimals.flatMap(decimals.firstIndex) else { return named }
    return CellStyle.allCases.count + 1 + format
  }

  var part: Markup {
    .tag(
      "styleSheet", ["xmlns": Self.namespace],
      (decimals.isEmpty ? [] : [list("numFmts", decimals.map(format))]) + [
        list("fonts", [font(.text)] + styles.map(font)),
        list("fills", ["none", "gray125"].map(fill)), list("borders", [border]),
        list("cellStyleXfs", [look()] + styles.map { look(of: $0) }),
        list(
          "cellXfs",
          [look(basedOn: 0)] + styles.map { look(of: $0, basedOn: number($0)) }
            + decimals.map { look(of: .figure, basedOn: number(.figure), format: formatNumber($0)) }
        ),
        list("cellStyles", [normal] + styles.map(named)),
      ])
  }

  private let styles = CellStyle.allCases

  /// The style's number; 0 is that of the plain look.
  private func number(_ style: CellStyle) -> Int { (styles.firstIndex(of: style) ?? 0) + 1 }

  private func list(_ name: StaticName, _ items: [Markup]) -> Markup {
    .tag(name, ["count": "\(items.count)"], items)
  }

  /// Numbers below 164 belong to the formats that every program knows.
  private func formatNumber(_ decimals: Int) -> Int { 164 + decimals }

  private func format(_ decimals: Int) -> Markup {
    let digits = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals)
    return .tag(
      "numFmt", ["numFmtId": "\(formatNumber(decimals))", "formatCode": "#,##0" + digits])
  }

  private func font(_ style: CellStyle) -> Markup {
    let colour = CellStyle.linkColour.dropFirst()
    return .tag(
      "font",
      (style.isBold ? [.tag("b")] : []) + (style == .link ? [.tag("u")] : [])
        + [.tag("sz", ["val": "\(style.size)"])]
        + (style == .link ? [.tag("color", ["rgb": "FF\(colour)"])] : [])
        + [.tag("name", ["val": CellStyle.font]), .tag("family", ["val": "2"])])
  }

  /// The two fills that every workbook has to begin with; no cell is coloured.
  private func fill(_ pattern: String) -> Markup {
    .tag("fill", [.tag("patternFill", ["patternType": pattern])])
  }

  private let border = Markup.tag(
    "border", [.tag("left"), .tag("right"), .tag("top"), .tag("bottom"), .tag("diagonal")])

  /// A look; one that is based on a style names its number.
  private func look(of style: CellStyle? = nil, basedOn named: Int? = nil, format: Int = 0)
    -> Markup
  {
    let font = style.map(number) ?? 0
    let kin: [Markup.Attribute] = named.map { [.init("xfId", "\($0)")] } ?? []
    let applied: [Markup.Attribute] =
      style == nil ? [] : [.init("applyFont", "1"), .init("applyAlignment", "1")]
    return .element(
      "xf",
      [
        .init("numFmtId", "\(format)"), .init("fontId", "\(font)"), .init("fillId", "0"),
        .init("borderId", "0"),
      ] + kin + (format == 0 ? [] : [.init("applyNumberFormat", "1")]) + applied,
      style.map { [alignment(of: $0)] } ?? [])
  }

  private func alignment(of style: CellStyle) -> Markup {
    .tag(
      "alignment",
      [
        "horizontal": style.isRightAligned ? "right" : "left",
        "vertical": style.isAtBottom ? "bottom" : "top", "wrapText": style.isWrapped ? "1" : "0",
        "indent": style.isIndented ? "1" : "0",
      ])
  }

  private let normal = Markup.tag(
    "cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])

  private func named(_ style: CellStyle) -> Markup {
    let known: [Markup.Attribute] =
      builtIn(style).map { [.init("builtinId", "\($0)"), .init("customBuiltin", "1")] } ?? []
    return .element(
      "cellStyle", [.init("name", style.name.text), .init("xfId", "\(number(style))")] + known, [])
  }

  /// The number by which every program knows the style, in whatever language it shows the name.
  private func builtIn(_ style: CellStyle) -> Int? {
    switch style {
    case .heading1: 16
    case .heading2: 17
    case .link: 8
    case .text, .line, .columnHeading, .innerHeading, .figureHeading, .innerText, .figure: nil
    }
  }
}
