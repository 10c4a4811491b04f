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

  @Test(
    arguments: [
      ("1{{a}}", true), ("{{a}}7", true), ("0.{{a}}", true), ("{{a}}.5", true), ("{{a}}·5", true),
      ("-{{a}}", true), ("of \u{2212}{{a}}", true), ("{{a}}-5", true), ("{{b}}{{a}}", true),
      ("{{b}}.{{a}}", true), ("{{b}},{{a}}", true), ("4{{\"7\"}}", true), ("1\u{200B}{{a}}", true),
      ("of .{{a}}", true), (".{{a}}", true), ("'{{a}}'", false), ("½{{a}}", true),
      ("{{\"x\"}}{{a}}", true),
      ("{{b}}-{{a}}", true), ("1 {{a}}", false), ("{{a}} 7", false), ("{{a}}. 5", false),
      ("({{a}}%)", false), ("{{a}}-point", false), ("{{b}}–{{a}}", false), ("{{b}}, {{a}}", false),
      ("{{a}}.", false), ("£{{a}}", false), ("{{b}} {{a}}", false),
    ])
  func `a reference that makes one number with what touches it is glued`(
    text: String, isGlued: Bool
  ) {
    let text = ClaimedText(text)
    #expect(
      text.pieces.indices.contains { isReference(text, $0) && text.isGlued(at: $0) } == isGlued)
  }

  private func isReference(_ text: ClaimedText, _ index: Int) -> Bool {
    switch text.pieces[index].piece {
    case .reference, .typed: true
    case .words, .fault: false
    }
  }
}
