private import CCommonMark

/// A Markdown text as GitHub reads it: through cmark-gfm, with its tables and struck-out text.
package enum MarkdownDocument {
  /// Parts that are nested deeper than this are left out.
  private static let depth = 512

  /// The element names cmark-gfm's own names differ from.
  ///
  /// All others are cmark-gfm's: `paragraph`, `heading`, `table`, `table_row`, `table_cell`, `text`, `strong`,
  /// `link`, `code`, `html_inline`, `strikethrough` and so on.
  package static let headerRow = "table_header"

  /// Reads a text; the element is `document`.
  ///
  /// A table has an attribute `alignments` of one letter a column: `l`, `c`, `r`, or `-` for none.
  package static func read(_ source: String) -> Element {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    var source = source
    source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else {
      return Element("document", at: Element.Start(line: 1, column: 1))
    }
    defer { cmark_node_free(root) }
    return element(root, depth: 0)
  }

  private static func element(_ node: OpaquePointer, depth: Int) -> Element {
    let kind = cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    return Element(
      kind, attributes(of: node, kind),
      at: Element.Start(
        line: max(1, Int(cmark_node_get_start_line(node))),
        column: max(1, Int(cmark_node_get_start_column(node)))),
      lastLine: Int(cmark_node_get_end_line(node)),
      depth < Self.depth ? contents(of: node, kind, depth: depth + 1) : [])
  }

  private static func contents(
    of node: OpaquePointer, _ kind: String, depth: Int
  ) -> [Element.Content] {
    if kind == "softbreak" || kind == "linebreak" { return [.text(" ")] }
    if let literal = cmark_node_get_literal(node) { return [.text(String(cString: literal))] }
    var contents: [Element.Content] = []
    var child = cmark_node_first_child(node)
    while let here = child {
      contents.append(.element(element(here, depth: depth)))
      child = cmark_node_next(here)
    }
    return contents
  }

  private static func attributes(
    of node: OpaquePointer, _ kind: String
  ) -> [String: String] {
    switch kind {
    case "table": return ["alignments": alignments(of: node)]
    case "heading": return ["level": String(cmark_node_get_heading_level(node))]
    case "link": return ["url": cmark_node_get_url(node).map { String(cString: $0) } ?? ""]
    default: return [:]
    }
  }

  private static func alignments(of table: OpaquePointer) -> String {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return "" }
    return (0..<count).map { column in
      let letter = letters[column]
      return letter == 0 ? "-" : String(UnicodeScalar(letter))
    }.joined()
  }
}
