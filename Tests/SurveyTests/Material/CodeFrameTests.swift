import Survey
import Testing

private func frame(_ themes: [(id: String, parent: String?)]) -> CodeFrame {
  CodeFrame(
    name: "themes.csv",
    themes: themes.map {
      .init(id: $0.id, parent: $0.parent, label: $0.id, definition: "", interviewQuestion: "")
    })
}

private let scattered = frame([
  ("b1", "b"), ("a", nil), ("a2x", "a2"), ("b", nil), ("a1", "a"), ("a2", "a"), ("c", nil),
])

@Test func `an outline has parents right before their children, siblings in file order`() {
  let outline = scattered.outline.map { "\($0.depth) \($0.theme.id)" }
  #expect(outline == ["0 a", "1 a1", "1 a2", "2 a2x", "0 b", "1 b1", "0 c"])
}

@Test(arguments: [
  ("a", ["a", "a1", "a2", "a2x"]), ("a2", ["a2", "a2x"]), ("b", ["b", "b1"]), ("c", ["c"]),
  ("b1", ["b1"]), ("nowhere", ["nowhere"]),
])
func `a family is a theme and all below it`(id: String, family: [String]) {
  #expect(scattered.family(of: id) == Set(family))
}

@Test func `a code frame may be empty`() {
  #expect(frame([]).outline.isEmpty)
}
