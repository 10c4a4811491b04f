import MarkupReading
import Testing

/// Texts as GitHub reads them.
struct MarkdownDocumentTests {
  private static let text = """
    # Title

    **Table 1: A \\[c\\]**

    | Setting | Number | Note |
    | :--- | ---: | --- |
    | A \\| B | 12 | ~~5~~ |
    | C | 3 |

    - A [link](https://example.org)
    """

  private static let document = MarkdownDocument.read(text)

  @Test func `a table has its rows, its alignments and its lines`() throws {
    let table = try #require(Self.document.children("table").first)
    #expect(table["alignments"] == "lr-")
    #expect((table.place.line, table.lastLine) == (5, 8))
    #expect(table.children.map(\.name) == ["table_header", "table_row", "table_row"])
    let cells = table.children.map { $0.children("table_cell").map(\.text) }
    #expect(cells == [["Setting", "Number", "Note"], ["A | B", "12", "5"], ["C", "3", ""]])
  }

  @Test func `what stands around a table is read too`() {
    #expect(Self.document.children.map(\.name) == ["heading", "paragraph", "table", "list"])
    #expect(Self.document.children("heading").map { $0["level"] } == ["1"])
    #expect(Self.document.children("paragraph").map(\.text) == ["Table 1: A [c]"])
    #expect(Self.document.descendants("link").map { $0["url"] } == ["https://example.org"])
    #expect(Self.document.descendants("strikethrough").map(\.text) == ["5"])
  }

  @Test(arguments: ["", "\u{0}", "|", "|\n|-", "[[[[", "> > > - a"])
  func `no text is too odd`(source: String) {
    #expect(MarkdownDocument.read(source).name == "document")
  }

  @Test func `parts nested without end are left out at some depth`() {
    let deep = MarkdownDocument.read(String(repeating: "> ", count: 2000) + "a")
    #expect((500..<515).contains(deep.descendants("block_quote").count))
  }
}
