private import CGumbo

/// A page of HTML, read as a browser reads it: through Gumbo, which follows the HTML standard.
///
/// No text is too odd for it, so there is no error: what the standard would have a browser make of
/// a text is what stands here.
package enum HTMLDocument {
  /// Elements that are nested deeper than this are left out; a browser stops at 512.
  private static let depth = 512

  /// Reads a page; the element is `html`, with the places of the source.
  package static func read(_ source: String) -> Element {
    var source = source
    return source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var options = kGumboDefaultOptions
        // A tab is one column, as everywhere else.
        options.tab_stop = 1
        options.max_errors = 0
        guard let output = gumbo_parse_with_options(&options, characters.baseAddress, bytes.count)
        else { return Element("html", at: Element.Start(line: 1, column: 1)) }
        defer { gumbo_destroy_output(&options, output) }
        return element(output.pointee.root.pointee, depth: 0)
      }
    }
  }

  private static func element(_ node: GumboNode, depth: Int) -> Element {
    let element = node.v.element
    let start = element.start_pos
    return Element(
      name(of: element), attributes(of: element),
      at: Element.Start(line: max(1, Int(start.line)), column: max(1, Int(start.column))),
      isImplied: node.parse_flags.rawValue & GUMBO_INSERTION_BY_PARSER.rawValue != 0,
      depth < Self.depth ? contents(of: element, depth: depth + 1) : [])
  }

  private static func contents(of element: GumboElement, depth: Int) -> [Element.Content] {
    pointers(element.children).compactMap { pointer in
      let node = pointer.assumingMemoryBound(to: GumboNode.self).pointee
      switch node.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        return .element(self.element(node, depth: depth))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        return .text(String(cString: node.v.text.text))
      default: return nil
      }
    }
  }

  private static func attributes(of element: GumboElement) -> [String: String] {
    let pairs = pointers(element.attributes).map { pointer in
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      return (String(cString: attribute.name), String(cString: attribute.value))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The name the standard gives the element; as it is written for one the standard doesn't know.
  private static func name(of element: GumboElement) -> String {
    var piece = element.original_tag
    if element.tag_namespace == GUMBO_NAMESPACE_SVG || element.tag == GUMBO_TAG_UNKNOWN {
      gumbo_tag_from_original_text(&piece)
      if let name = gumbo_normalize_svg_tagname(&piece) { return String(cString: name) }
      return text(of: piece).lowercased()
    }
    return String(cString: gumbo_normalized_tagname(element.tag))
  }

  private static func text(of piece: GumboStringPiece) -> String {
    guard let data = piece.data else { return "" }
    let characters = UnsafeBufferPointer(start: data, count: Int(piece.length))
    return String(decoding: UnsafeRawBufferPointer(characters), as: UTF8.self)
  }

  private static func pointers(_ vector: GumboVector) -> [UnsafeMutableRawPointer] {
    guard let data = vector.data else { return [] }
    return (0..<Int(vector.length)).compactMap { data[$0] }
  }
}
