import Survey
import Testing

@testable import Ingest

extension RecipeFault {
  private static func share(_ name: String, _ share: String, says message: String) -> RecipeFault {
    RecipeFault(name, says: message) { $0.themes = "- " + share }
  }

  static let themeShares = [
    share(
      "more respondents than the group has", "{theme: T1, group: lead, respondents: 1️⃣5}",
      says: "'respondents' is '5' where a whole number from 0 to 4 belongs"),
    share(
      "fewer passages than respondents",
      "{theme: T1, group: lead, respondents: 2, passages: 1️⃣1}",
      says: "'passages' is '1' where a whole number from 2 to 10000000 belongs"),
    share(
      "passages of nobody", "{theme: T1, group: lead, respondents: 0, passages: 1️⃣3}",
      says: "3 passages are of no respondent"),
    share(
      "passages without a number of respondents", "{theme: T1, group: lead, passages: 1️⃣3}",
      says: "3 passages are of no respondent"),
    share(
      "a group that no stratum has", "{theme: T1, group: 1️⃣boss}", says: "group 'boss' isn't known"),
    share(
      "a theme reported twice",
      "{theme: T1, group: lead}\n- 1️⃣{theme: T1, group: lead, respondents: 1}",
      says: "the theme 'T1' is reported for 'lead' twice"),
    share("no theme", "1️⃣{group: lead}", says: "the theme's name is missing"),
    RecipeFault(
      "groups by a column that no stratum sets", says: "column of the strata 'rolle' isn't known"
    ) { $0.head = "seed: 1\nby: 1️⃣rolle\n" },
  ]
}

struct StudyFileReaderThemeSharesTests {
  @Test(arguments: RecipeFault.themeShares)
  func `a fault of a theme's share is told once, in its place`(fault: RecipeFault) throws {
    try fault.expectIsTold()
  }

  @Test func `the column of groups is needed where there are excerpts`() throws {
    var draft = RecipeDraft()
    draft.head = "seed: 1\n"
    let found = try faults { _ = try draft.read() }
    #expect(found.map(\.message) == ["the column of groups ('by') is missing"])
  }

  @Test func `shares keep their group's rows, and their numbers where they are given`() throws {
    var draft = RecipeDraft()
    draft.themes = """
      - {theme: T1, group: lead, respondents: 2, passages: 3}
      - {theme: T1, group: staff}
      - {theme: T2, group: lead, respondents: 0, from: [D1], note: N.}
      - {theme: T3, group: lead, respondents: 4}
      """
    let rows = Array(0..<4)
    #expect(
      try draft.read().themes == [
        Recipe.ThemeShare(theme: "T1", group: "lead", rows: rows, respondents: 2, passages: 3),
        Recipe.ThemeShare(
          theme: "T1", group: "staff", rows: Array(4..<10), respondents: nil, passages: 0),
        Recipe.ThemeShare(theme: "T2", group: "lead", rows: rows, respondents: 0, passages: 0),
        Recipe.ThemeShare(theme: "T3", group: "lead", rows: rows, respondents: 4, passages: 4),
      ])
  }
}
