import Testing

@testable import Report

@Test func `attributes are written in the order given`() {
  let element = Markup.tag("th", ["scope": "col", "id": "b", "class": "a"], "A")
  #expect(MarkupText.xml(element) == "<th scope=\"col\" id=\"b\" class=\"a\">A</th>")
}

@Test func `words stand on one line`() {
  #expect(MarkupText.xml(.tag("p", " two\nlines ")) == "<p>two lines</p>")
}

@Test(arguments: [
  ("\u{5E9}\u{5DC}\u{5D5}\u{5DD}", true), ("\u{645}\u{631} 12", true), ("a \u{202E}b", true),
  ("\u{2067}x", true), ("\u{1E900}", true), ("plain", false), ("Größe, 日本, \u{1F600}", false),
])
func `words from right to left are kept apart from what stands beside them`(
  words: String, isApart: Bool
) {
  let written = MarkupText.xml(.tag("p", words))
  #expect(written == (isApart ? "<p><bdi>\(words)</bdi></p>" : "<p>\(words)</p>"))
}
