import Ingest
import MarkupReading

/// How the cells of an Excel workbook look, by the number of their style.
struct XLSXStyles {
  private var looks: [CellLook] = []

  init(_ part: String?, _ package: borrowing WorkbookPackage) throws(RejectedInput) {
    guard let part, let styles = try package.tree(part) else { return }
    let fonts = styles.children("fonts").flatMap { $0.children("font") }
    let fills = styles.children("fills").flatMap { $0.children("fill") }
    let names = Self.names(styles)
    let codes = Self.codes(styles)
    looks = styles.children("cellXfs").flatMap { $0.children("xf") }.map { xf in
      var look = CellLook()
      look.styleName = names[xf["xfId"] ?? "0"]
      if let font = Self.item(xf["fontId"], of: fonts) {
        look.font = (font.children("name") + font.children("rFont")).first?["val"]
        look.size = font.children("sz").first?["val"].flatMap { Double($0) }
        look.isBold =
          font.children("b").first.map { $0["val"] != "0" && $0["val"] != "false" } ?? false
      }
      look.isFilled = Self.item(xf["fillId"], of: fills).map(Self.isColoured) ?? false
      if let alignment = xf.children("alignment").first {
        look.alignment = Self.alignment(alignment["horizontal"])
        look.isWrapped = ["1", "true"].contains(alignment["wrapText"] ?? "")
      }
      look.format = XLSXFormat.format(xf["numFmtId"].flatMap { Int($0) } ?? 0, codes)
      return look
    }
  }

  subscript(style: Int) -> CellLook {
    looks.indices.contains(style) ? looks[style] : CellLook()
  }

  private static func item(_ number: String?, of list: [Element]) -> Element? {
    number.flatMap { Int($0) }.flatMap { list.indices.contains($0) ? list[$0] : nil }
  }

  private static func names(_ styles: Element) -> [String: String] {
    let pairs = styles.children("cellStyles").flatMap { $0.children("cellStyle") }
      .map { ($0["xfId"] ?? "0", $0["name"] ?? "") }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func codes(_ styles: Element) -> [Int: String] {
    let pairs = styles.children("numFmts").flatMap { $0.children("numFmt") }.compactMap { format in
      format["numFmtId"].flatMap { Int($0) }.map { ($0, format["formatCode"] ?? "") }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func alignment(_ word: String?) -> CellLook.Alignment {
    switch word {
    case "left", "fill", "justify", "distributed": .left
    case "center", "centerContinuous": .centre
    case "right": .right
    default: .byType
    }
  }

  /// Whether a fill has another colour than white.
  private static func isColoured(_ fill: Element) -> Bool {
    if !fill.children("gradientFill").isEmpty { return true }
    guard let pattern = fill.children("patternFill").first,
      !["none", "gray125", nil].contains(pattern["patternType"])
    else { return false }
    let colour = pattern.children("fgColor").first
    return !["FFFFFFFF", "00FFFFFF", "FFFFFF"].contains(colour?["rgb"] ?? "")
      && colour?["theme"] != "0" && colour?["indexed"] != "9" && colour?["indexed"] != "65"
  }
}
