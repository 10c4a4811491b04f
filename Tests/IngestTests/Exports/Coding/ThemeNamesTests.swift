import Survey
import Testing

@testable import Ingest

struct ThemeNamesTests {
  private func outline(_ names: [String]) -> [String] {
    ThemeNames.themes(names).map { "\($0.id) < \($0.parent ?? "-") (\($0.label))" }
  }

  @Test(arguments: [
    (["Work::Pay"], ["Work < - (Work)", "Work::Pay < Work (Pay)"]),
    (["Work\\Pay"], ["Work < - (Work)", "Work\\Pay < Work (Pay)"]),
    (["Work > Pay"], ["Work < - (Work)", "Work > Pay < Work (Pay)"]),
    (["a->b"], ["a < - (a)", "a->b < a (b)"]),
    (
      ["a->b->c"], ["a < - (a)", "a->b < a (b)", "a->b->c < a->b (c)"]
    ),
    (["Work: Pay"], ["Work: Pay < - (Work: Pay)"]),
    (["Work: Pay", "Work"], ["Work < - (Work)", "Work: Pay < Work (Pay)"]),
    (
      ["Work: Pay", "Work: Time"],
      ["Work < - (Work)", "Work: Pay < Work (Pay)", "Work: Time < Work (Time)"]
    ),
    (["::Pay", "Work::"], ["::Pay < - (::Pay)", "Work:: < - (Work::)"]),
    (["Pay", "Pay"], ["Pay < - (Pay)"]),
  ])
  func `names tell what stands above`(names: [String], expected: [String]) {
    #expect(outline(names) == expected)
  }
}
