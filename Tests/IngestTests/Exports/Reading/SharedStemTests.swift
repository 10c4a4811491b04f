import Testing

@testable import Ingest

struct SharedStemTests {
  @Test(arguments: [
    (["Which? - A", "Which? - B"], " - ", "Which?", ["A", "B"]),
    (["Pre - post? - A", "Pre - post? - A - B"], " - ", "Pre - post?", ["A", "A - B"]),
    (["Part-time-Day", "Part-time-Night"], "-", "Part-time", ["Day", "Night"]),
    (["Which?-Very good", "Which?-Very bad"], "-", "Which?", ["Very good", "Very bad"]),
    (
      ["Which?-[QID1-Words]", "Which?-[QID1-Words]"], "-", "Which?",
      ["[QID1-Words]", "[QID1-Words]"]
    ),
    (["Only - one"], " - ", "Only", ["one"]),
  ])
  func `headings are cut at the last separator that all share`(
    headings: [String], separator: String, stem: String, parts: [String]
  ) {
    let shared = SharedStem(headings, separator: separator)
    #expect(shared?.stem == stem)
    #expect(shared?.parts == parts)
  }

  @Test(arguments: [
    [], ["A", "B"], ["Which? - ", "Which? - B"], [" - A", " - B"], ["A - x", "B - x"],
    ["same", "same"],
  ])
  func `headings that share no stem stay whole`(headings: [String]) {
    #expect(SharedStem(headings, separator: " - ") == nil)
  }
}
