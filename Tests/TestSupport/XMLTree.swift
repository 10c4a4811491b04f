package import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML document with all that is in it, as Foundation's parser reads it.
package struct XMLTree: Sendable {
  /// The document isn't well formed.
  package struct Malformed: Error {}

  package enum Part: Sendable {
    case element(XMLTree)
    case text(String)
  }

  package let name: String
  package let attributes: [String: String]
  package fileprivate(set) var parts: [Part] = []

  /// Reads a document; names keep their prefixes.
  package static func read(_ data: Data) throws -> XMLTree {
    let builder = Builder()
    let parser = XMLParser(data: data)
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { throw Malformed() }
    return root
  }

  package var children: [XMLTree] {
    parts.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  package subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// All text in it, in order.
  package var text: String {
    parts.map {
      switch $0 {
      case .element(let child): child.text
      case .text(let text): text
      }
    }.joined()
  }

  /// The elements of that name among its children.
  package func children(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

  /// The elements of that name in it, however deep.
  package func all(_ name: String) -> [XMLTree] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The names of all elements in it, and its own.
  package var names: Set<String> { children.reduce([name]) { $0.union($1.names) } }
}

private final class Builder: NSObject, XMLParserDelegate {
  var root: XMLTree?
  private var open: [XMLTree] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    open.append(XMLTree(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open[open.count - 1].parts.append(.text(text))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let element = open.removeLast()
    if open.isEmpty { root = element } else { open[open.count - 1].parts.append(.element(element)) }
  }
}
