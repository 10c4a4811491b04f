import Testing

@testable import Ingest

struct SuggestionTests {
  @Test(arguments: [
    ("leed", ["staff", "lead"], "lead"), ("LEAD", ["staff", "lead"], "lead"),
    ("Y", ["n", "y"], "y"), ("provenence", ["provenance", "plan"], "provenance"),
    ("band", ["brand", "bands"], "brand"), ("ab", ["abc"], "abc"), ("köln", ["koln"], "koln"),
  ])
  func `the nearest name is suggested, the first of equals`(
    name: String, known: [String], nearest: String
  ) {
    #expect(Suggestion.nearest(to: name, among: known) == nearest)
  }

  @Test(arguments: [
    ("9", ["7", "8"]), ("", ["a", "b"]), ("boss", ["lead", "staff"]), ("cbt", []), ("ab", ["cd"]),
    (String(repeating: "a", count: 100_000), ["a", "aa"]),
  ])
  func `nothing is suggested where nothing is near`(name: String, known: [String]) {
    #expect(Suggestion.nearest(to: name, among: known) == nil)
  }
}
