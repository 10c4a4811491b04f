import Survey
import Testing

@testable import Ingest

extension RecipeFault {
  private static func margin(_ name: String, _ margin: String, says message: String) -> RecipeFault
  {
    RecipeFault(name, says: message) { $0.margins = "- " + margin }
  }

  static let margins = [
    margin(
      "counts that add to fewer", "{question: q, counts: 1️⃣{x: 3, y: 6}}",
      says: "the counts of 'q' add to 9, the rows they are dealt to are 10"),
    margin(
      "counts and blanks that add to more", "{question: q, counts: 1️⃣{x: 10}, blank: 1}",
      says: "the counts of 'q' add to 11, the rows they are dealt to are 10"),
    margin(
      "counts of a part of the rows", "{question: q, among: {role: lead}, counts: 1️⃣{x: 10}}",
      says: "the counts of 'q' add to 10, the rows they are dealt to are 4"),
    margin(
      "rows dealt to twice",
      "{question: q, among: {role: lead}, counts: {x: 4}}\n"
        + "- 1️⃣{question: q, among: {band: a}, counts: {x: 4}}",
      says: "'q' is dealt to some of these rows twice"),
    margin(
      "a column that the strata set", "{question: 1️⃣role, counts: {x: 10}}",
      says: "'role' is dealt out here and set by the strata as well"),
    margin(
      "one question twice in an entry", "{question: [q, r, 1️⃣q], counts: {x: 10}}",
      says: "'q' stands twice in the margin's question"),
    margin(
      "one of several questions that the strata set",
      "{question: [q, 1️⃣role], counts: {x: 10}}",
      says: "'role' is dealt out here and set by the strata as well"),
    margin(
      "no question in the list", "{question: 1️⃣[], counts: {x: 10}}",
      says: "the margin's question is an empty list"),
    margin(
      "no deal", "1️⃣{question: q}", says: "the margin of 'q' deals nothing"),
    margin(
      "two deals", "{question: q, counts: {x: 10}, 1️⃣select: {x: 3}}",
      says: "'select' has no place in this margin"),
    margin(
      "blanks of a selection", "{question: q, select: {x: 3}, 1️⃣blank: 3}",
      says: "'blank' has no place in this margin"),
    margin(
      "a separator of counts", "{question: q, counts: {x: 10}, 1️⃣separator: \";\"}",
      says: "'separator' has no place in this margin"),
    margin(
      "an option on more rows than there are", "{question: q, select: 1️⃣{x: 10, y: 11}}",
      says: "'y' of 'q' is on 11 rows, there are 10"),
    margin(
      "a column that no stratum sets", "{question: q, among: {1️⃣rolle: lead}, select: {}}",
      says: "column of the strata 'rolle' isn't known"),
    margin(
      "a value that no stratum has", "{question: q, among: {role: [lead, 1️⃣boss]}, select: {}}",
      says: "value of 'role' in the strata: 'boss' isn't known"),
    margin(
      "a sum that is out of reach", "{question: q, spread: 1️⃣{minimum: 0, maximum: 1, total: 10}}",
      says: "10 whole numbers from 0 to 1, both among them, can't add to 10"),
    margin(
      "extremes that are the wrong way round",
      "{question: q, spread: 1️⃣{minimum: 5, maximum: 1, total: 30}}",
      says: "10 whole numbers from 5 to 1, both among them, can't add to 30"),
    margin(
      "a spread without a sum", "{question: q, 1️⃣spread: {minimum: 0, maximum: 1}}",
      says: "'spread' needs minimum, maximum and total"),
  ]
}

struct StudyFileReaderMarginsTests {
  @Test(arguments: RecipeFault.margins)
  func `a fault of a margin is told once, in its place`(fault: RecipeFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: [
    (1, 3, 3, 3, true), (1, 3, 4, 4, false), (1, 3, 4, 3, false), (2, 3, 4, 7, true),
    (2, 3, 4, 6, false), (2, 3, 3, 6, true), (3, 1, 5, 7, true), (3, 1, 5, 11, true),
    (3, 1, 5, 6, false), (3, 1, 5, 12, false), (3, -5, -1, -9, true), (2, -1, 1, 0, true),
  ])
  func `a spread is taken exactly where such numbers exist`(
    rows: Int, minimum: Int, maximum: Int, total: Int, exists: Bool
  ) throws {
    var draft = RecipeDraft()
    draft.strata = "- {count: \(rows), set: {role: lead}}"
    draft.themes = "[]"
    draft.margins =
      "- {question: q, spread: {minimum: \(minimum), maximum: \(maximum), total: \(total)}}"
    #expect(try faults { _ = try draft.read() }.isEmpty == exists)
  }

  @Test func `several questions of an entry are dealt out one by one`() throws {
    var draft = RecipeDraft()
    draft.margins = "- {question: [q, r], among: {role: lead}, counts: {x: 3}, blank: 1}"
    let margins = try draft.read().margins
    #expect(margins.map(\.column) == ["q", "r"])
    #expect(margins.map(\.rows) == [Array(0..<4), Array(0..<4)])
    #expect(margins[0].deal == margins[1].deal)
  }

  @Test func `margins keep their rows and what is dealt`() throws {
    var draft = RecipeDraft()
    draft.margins = """
      - {question: q, among: {role: staff}, counts: {x: 2, 1: 3}, blank: 1, from: [D1], note: N.}
      - {question: q, among: {role: lead, band: a}, counts: {x: 4}}
      - {question: m, select: {b: 10, a: 0}, separator: " | "}
      - {question: n, among: {role: [staff, lead]}, spread: {minimum: 1, maximum: 3, total: 20}}
      """
    let count = Recipe.ValueCount.init(value:count:)
    #expect(
      try draft.read().margins == [
        Recipe.Margin(
          column: "q", rows: Array(4..<10),
          deal: .counts([count("x", 2), count("1", 3), count("", 1)])
        ),
        Recipe.Margin(
          column: "q", rows: Array(0..<4), deal: .counts([count("x", 4), count("", 0)])),
        Recipe.Margin(
          column: "m", rows: Array(0..<10),
          deal: .selections([count("b", 10), count("a", 0)], separator: " | ")),
        Recipe.Margin(
          column: "n", rows: Array(0..<10), deal: .spread(minimum: 1, maximum: 3, total: 20)),
      ])
  }
}
