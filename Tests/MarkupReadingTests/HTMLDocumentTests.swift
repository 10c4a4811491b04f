import MarkupReading
import Testing

/// Pages as a browser reads them.
struct HTMLDocumentTests {
  private static let page = """
    <!doctype html>
    <title>A page</title>
    <table>
      <tr><th id="a" scope=col>Setting<sup>1</sup><td>12
    </table>
    <svg viewBox="0 0 1 1"><clipPath/></svg>
    """

  @Test func `an element has its place in the source, from 1`() throws {
    let table = try #require(HTMLDocument.read(Self.page).descendants("table").first)
    #expect(table.place == Element.Start(line: 3, column: 1))
    let heading = try #require(table.descendants("th").first)
    #expect(heading.place == Element.Start(line: 4, column: 7))
    #expect(heading.attributes == ["id": "a", "scope": "col"])
    #expect(heading.text == "Setting1")
  }

  @Test func `what a browser puts there is marked so`() {
    let html = HTMLDocument.read(Self.page)
    #expect(html.isImplied)
    #expect(html.descendants("tbody").map(\.isImplied) == [true])
    #expect(html.descendants("table").map(\.isImplied) == [false])
  }

  @Test func `the names of drawings keep their capitals`() {
    let names = HTMLDocument.read(Self.page).descendants("svg", "clipPath").map(\.name)
    #expect(names == ["svg", "clipPath"])
  }

  @Test(arguments: ["", "<", "\u{0}", "<table><table><p></table", "é\t<p>"])
  func `no text is too odd`(source: String) {
    #expect(HTMLDocument.read(source).name == "html")
  }

  @Test func `a tab is one column`() {
    #expect(HTMLDocument.read("é\t<p>x").descendants("p").first?.place.column == 3)
  }

  @Test func `elements nested without end are left out at some depth`() {
    let deep = HTMLDocument.read(String(repeating: "<div>", count: 2000))
    #expect((500..<515).contains(deep.descendants("div").count))
  }
}
