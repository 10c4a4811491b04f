import Testing

@testable import Report

struct ClaimedTextTests {
  @Test(
    arguments: [
      ("plain", [.words("plain")]), ("", []),
      ("{{a.b.c}}", [.reference("a.b.c")]),
      ("x {{ a.b c.d }} y", [.words("x "), .reference("a.b c.d"), .words(" y")]),
      ("{{a\nb.c}}", [.reference("a b.c")]),
      ("in {{\"2019\"}}.", [.words("in "), .typed("2019"), .words(".")]),
      ("{{ \"a }} b\" }}", [.typed("a }} b")]), ("{{\"\"}}", [.typed("")]),
      ("{{\"a}}", [.reference("\"a")]),
      ("{one} {two}", [.words("{one} {two}")]),
      ("a {{b", [.words("a "), .fault(.noEnd), .words("b")]),
      ("{{a {{b}}", [.fault(.noEnd), .words("a "), .reference("b")]),
      ("a }} b", [.words("a "), .fault(.noBeginning), .words(" b")]),
      ("{{ }}", [.fault(.empty)]), ("{{}}", [.fault(.empty)]),
    ] as [(String, [ClaimedText.Piece])])
  func `a text is cut into words and references`(text: String, pieces: [ClaimedText.Piece]) {
    #expect(ClaimedText(text).pieces.map(\.piece) == pieces)
  }

  @Test func `each piece has its place`() {
    #expect(ClaimedText("é {{a}} b {{c}}").pieces.map(\.offset) == [0, 2, 7, 10])
  }
}
