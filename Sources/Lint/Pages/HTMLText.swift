import MarkupReading

/// What a reader sees of an element of HTML.
enum HTMLText {
  private static let raised: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹",
  ]

  /// The text with single blanks, raised figures as such.
  static func text(of element: Element) -> String {
    raw(element).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func raw(_ element: Element) -> String {
    element.contents.map { content in
      switch content {
      case .text(let text): text
      case .element(let child):
        switch child.name {
        case "br": " "
        case "script", "style": ""
        case "sup": String(raw(child).map { raised[$0] ?? $0 })
        case "div", "p", "li": " " + raw(child) + " "
        default: raw(child)
        }
      }
    }.joined()
  }
}
