import Testing

@testable import Ingest

struct HeadingTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("<b>Where</b> do<br />you<p class=\"x\">work?</p>", "Where do you work?"),
    ("in<i>side</i>", "inside"), ("<SPAN style='a:b'>x</SPAN>", "x"),
    ("<style>p { color: red }</style>Why?", "Why?"),
    ("a&nbsp;&amp;&#160;b &#x2013; c", "a & b – c"),
    ("&amp;lt;", "&lt;"), ("&lt;b&gt;", "<b>"), ("AT&T; R&D", "AT&T; R&D"),
    ("&nosuch;", "&nosuch;"),
    ("&#1114112;", "&#1114112;"), ("3 < 4 > 2", "3 < 4 > 2"), ("<Other>", "<Other>"),
    ("age <18", "age <18"), ("two\r\nlines\u{a0} here", "two lines here"),
    ("Ausw&auml;hlen", "Auswählen"),
  ])
  func `markup is taken out, and what only looks like some stays`(heading: String, words: String) {
    #expect(heading.withoutMarkup == words)
  }
}
