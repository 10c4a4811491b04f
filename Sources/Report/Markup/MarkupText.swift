/// Writes markup out, as XML or as HTML.
package enum MarkupText {
  /// The two ways to write a tree.
  private enum Syntax {
    case xml, html
  }

  /// An XML document: a declaration and one element.
  package static func xml(document root: Markup) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written(root, .xml) + "\n"
  }

  /// A part of an XML document.
  package static func xml(_ markup: Markup) -> String { written(markup, .xml) }

  /// An HTML page.
  package static func html(document root: Markup) -> String {
    "<!DOCTYPE html>\n" + written(root, .html) + "\n"
  }

  private static func written(_ markup: Markup, _ syntax: Syntax) -> String {
    var text = ""
    write(markup, syntax, into: &text)
    return text
  }

  private static func write(_ markup: Markup, _ syntax: Syntax, into text: inout String) {
    switch markup {
    case .text(let words): text += escaped(words)
    case .style(let rules): text += rules.text
    case .element(let name, let attributes, let children):
      text += "<" + name.text
      for attribute in attributes {
        text += " \(attribute.name.text)=\"\(escaped(attribute.value))\""
      }
      if children.isEmpty, syntax == .xml || hasNoEnd.contains(name.text) {
        text += syntax == .xml ? "/>" : ">"
        if syntax == .html, endsLine.contains(name.text) { text += "\n" }
        return
      }
      text += ">"
      for child in children { write(child, syntax, into: &text) }
      text += "</\(name.text)>"
      if syntax == .html, endsLine.contains(name.text) { text += "\n" }
    }
  }

  /// Elements of HTML after which a line ends, so that a changed row is a changed line; the space
  /// between them means nothing.
  private static let endsLine: Set<String> = [
    "body", "caption", "colgroup", "dd", "details", "div", "figcaption", "figure", "h1", "h2", "h3",
    "head", "header", "li", "link", "main", "meta", "nav", "p", "style", "summary", "svg", "table",
    "tbody", "thead", "title", "tr", "ul",
  ]

  /// Text that neither ends an element nor an attribute; what XML has no way to write is left out.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case _ where scalar.properties.isNoncharacterCodePoint: break
      case "\t", "\n", "\u{20}"..."\u{7E}", "\u{A0}"..."\u{FFFD}", "\u{10000}"...:
        escaped.append(scalar)
      default: break
      }
    }
    return String(escaped)
  }

  /// Elements of HTML that have neither content nor an end.
  private static let hasNoEnd: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
}
