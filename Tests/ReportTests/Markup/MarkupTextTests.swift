import Testing

@testable import Report

@Test func `text and values are escaped, names and rules are not`() {
  let markup = Markup.element(
    "p", [Markup.Attribute("title", "a \"b\" <c> & d")],
    [.text("a \"b\" <c> & d"), .style("a > b")])
  let escaped = "a &quot;b&quot; &lt;c&gt; &amp; d"
  #expect(MarkupText.xml(markup) == "<p title=\"\(escaped)\">\(escaped)a > b</p>")
}

@Test(arguments: [
  ("tab\tand\nline", "tab\tand\nline"), ("nul\u{0}, bell\u{7}, return\r", "nul, bell, return"),
  ("del\u{7F}, next\u{85}", "del, next"), ("\u{FFFE}\u{FFFF}\u{1FFFF}x", "x"),
  ("\u{1F600} 日本 e\u{301}", "\u{1F600} 日本 e\u{301}"), ("&amp;", "&amp;amp;"),
])
func `what no page or sheet can hold is left out, and all else kept`(text: String, written: String)
{
  #expect(MarkupText.xml(.text(text)) == written)
}

@Test func `an empty element ends itself in XML and has an end in HTML`() {
  let page = Markup.tag("html", [.tag("td"), .tag("meta", ["name": "a"])])
  #expect(MarkupText.xml(page) == "<html><td/><meta name=\"a\"/></html>")
  #expect(
    MarkupText.html(document: page)
      == "<!DOCTYPE html>\n<html><td></td><meta name=\"a\">\n</html>\n")
}

@Test func `a changed row of a page is a changed line, and words stay side by side`() {
  let table = Markup.tag("tr", [.tag("td", "a"), .tag("td", [.tag("span", "b"), .tag("a", "c")])])
  #expect(
    MarkupText.html(document: .tag("table", [table, table])).split(separator: "\n") == [
      "<!DOCTYPE html>", "<table><tr><td>a</td><td><span>b</span><a>c</a></td></tr>",
      "<tr><td>a</td><td><span>b</span><a>c</a></td></tr>", "</table>",
    ])
}
