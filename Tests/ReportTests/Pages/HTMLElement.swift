/// An element of a page as it was written, for tests that read a page back.
struct HTMLElement {
  enum Child {
    case element(HTMLElement)
    case text(String)
  }

  let name: String
  let attributes: [String: String]
  let children: [Child]

  var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All its words, in order.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Itself and all elements within it, in order.
  var all: [HTMLElement] { [self] + elements.flatMap(\.all) }

  /// All elements of a name within it, in order.
  func all(_ name: String) -> [HTMLElement] { all.filter { $0.name == name } }

  func first(_ name: String, class wanted: String? = nil) -> HTMLElement? {
    all.first { $0.name == name && (wanted == nil || $0.attributes["class"] == wanted) }
  }

  subscript(attribute: String) -> String? { attributes[attribute] }
}
