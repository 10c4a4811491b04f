import MarkupReading

/// How the cells of an OpenDocument workbook look, by the name of their style.
struct ODSStyles {
  private var styles: [String: Element] = [:]
  /// The names that are shown to people, of the styles that are named.
  private var shownNames: [String: String] = [:]
  private var defaults: Element?
  private var faces: [String: String] = [:]
  private var formats: [String: ShownFormat] = [:]
  private var sheetStyles: [String: Element] = [:]
  private var pages: [String: Element] = [:]

  init(content: Element, named: Element) {
    let all = named.children("styles").flatMap { $0.children("style") }
    let own = [named, content].flatMap { $0.children("automatic-styles") }
      .flatMap { $0.children("style") }
    for style in all + own where style["style:family"] == "table-cell" {
      styles[style["style:name"] ?? ""] = style
    }
    for style in all {
      shownNames[style["style:name"] ?? ""] = style["style:display-name"] ?? style["style:name"]
    }
    for style in own where style["style:family"] == "table" {
      sheetStyles[style["style:name"] ?? ""] = style
    }
    defaults = named.descendants("default-style").first { $0["style:family"] == "table-cell" }
    for face in [named, content].flatMap({ $0.descendants("font-face") }) {
      faces[face["style:name"] ?? ""] = face["svg:font-family"]?.filter { $0 != "'" && $0 != "\"" }
    }
    for tree in [named, content] { formats.merge(ODSFormat.all(in: tree)) { $1 } }
    for page in named.descendants("master-page") { pages[page["style:name"] ?? ""] = page }
  }

  /// How a cell of a style looks; that of the default for no style.
  func look(_ name: String?) -> CellLook {
    var look = CellLook()
    let chain = self.chain(name)
    look.styleName = chain.lazy.compactMap { shownNames[$0["style:name"] ?? ""] }.first
    for style in ([defaults].compactMap(\.self) + chain.reversed()) { apply(style, to: &look) }
    return look
  }

  /// A style and those it is made of, from the nearest.
  private func chain(_ name: String?) -> [Element] {
    var chain: [Element] = []
    var next = name
    while let name = next, let style = styles[name], chain.count < 20 {
      chain.append(style)
      next = style["style:parent-style-name"]
    }
    return chain
  }

  private func apply(_ style: Element, to look: inout CellLook) {
    if let format = style["style:data-style-name"].flatMap({ formats[$0] }) { look.format = format }
    for text in style.children("text-properties") {
      if let face = text["style:font-name"] { look.font = faces[face] ?? face }
      if let family = text["fo:font-family"] { look.font = family.filter { $0 != "'" } }
      if let size = text["fo:font-size"], size.hasSuffix("pt") {
        look.size = Double(size.dropLast(2))
      }
      if let weight = text["fo:font-weight"] {
        look.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
      }
    }
    for paragraph in style.children("paragraph-properties") {
      if let word = paragraph["fo:text-align"] { look.alignment = Self.alignment(word) }
    }
    for cell in style.children("table-cell-properties") {
      if let wrap = cell["fo:wrap-option"] { look.isWrapped = wrap == "wrap" }
      if cell["style:text-align-source"] == "value-type" { look.alignment = .byType }
      if let ground = cell["fo:background-color"]?.lowercased() {
        look.isFilled = ground != "transparent" && ground != "#ffffff"
      }
    }
  }

  private static func alignment(_ word: String) -> CellLook.Alignment {
    switch word {
    case "start", "left", "justify": .left
    case "center": .centre
    case "end", "right": .right
    default: .byType
    }
  }

  /// Whether a style of a whole sheet hides it.
  func hides(_ sheetStyle: String?) -> Bool {
    let style = sheetStyle.flatMap { sheetStyles[$0] }
    return style?.children("table-properties").contains { $0["table:display"] == "false" } ?? false
  }

  /// Whether the pages a sheet is printed on have a header or a footer with something in it.
  func printsHeader(_ sheetStyle: String?) -> Bool {
    guard let name = sheetStyle.flatMap({ sheetStyles[$0] })?["style:master-page-name"],
      let page = pages[name]
    else { return false }
    return (page.children("header") + page.children("footer")).contains {
      $0["style:display"] != "false" && !$0.text.trimmingBlanks.isEmpty
    }
  }
}
