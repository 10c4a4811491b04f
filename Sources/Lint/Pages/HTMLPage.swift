import MarkupReading

/// A page of HTML.
struct HTMLPage {
  let lines: [String]
  let root: Element
  /// What its own styles say, all of them together, without capitals.
  let style: String

  init(_ source: String) {
    lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    root = HTMLDocument.read(source)
    let family = root.family
    let sheets = family.filter { $0.name == "style" }.map(\.text)
    style = (sheets + family.compactMap { $0["style"] }).joined(separator: "\n").lowercased()
  }

  /// Its tables of data: those that only lay things out say so, and aren't among them.
  var tables: [Element] {
    root.descendants("table").filter { !["presentation", "none"].contains($0["role"] ?? "") }
  }

  /// The drawings in it that aren't hidden from screen readers.
  var drawings: [Element] {
    root.descendants("svg").filter { $0["aria-hidden"] != "true" }
  }

  var document: PublishedDocument {
    let items = Self.items(of: root)
    let tables = items.indices.compactMap { place -> PublishedTable? in
      guard case .table(let table) = items[place] else { return nil }
      let around = items.neighbourhood(of: place, titledBefore: false)
      return HTMLTable(table).published(above: around.above, below: around.below)
    }
    let general = items.compactMap { if case .text(let piece) = $0 { piece } else { nil } }
    return PublishedDocument(kind: .html, tables: tables, general: general)
  }

  private static func items(of element: Element) -> [PageItem] {
    element.children.flatMap { child -> [PageItem] in
      switch child.name {
      case "h1", "h2", "h3", "h4", "h5", "h6": [.heading(piece(child))]
      case "p", "li", "dt", "dd", "figcaption", "summary": [.text(piece(child))]
      case "table" where !["presentation", "none"].contains(child["role"] ?? ""): [.table(child)]
      case "head", "script", "style", "nav", "template": []
      case "svg", "img", "pre", "hr": [.other]
      case "figure" where child.descendants("table").isEmpty: [.other]
      default: loose(child) + items(of: child)
      }
    }
  }

  /// The text that stands in a part without a paragraph of its own.
  private static func loose(_ element: Element) -> [PageItem] {
    let isBlock = ["div", "section", "aside", "footer"].contains(element.name)
    let own = element.contents.contains { content in
      if case .text(let text) = content { !text.trimmingBlanks.isEmpty } else { false }
    }
    return isBlock && own ? [.text(piece(element))] : []
  }

  private static func piece(_ element: Element) -> TextPiece {
    TextPiece(text: HTMLText.text(of: element), place: element.position)
  }
}
