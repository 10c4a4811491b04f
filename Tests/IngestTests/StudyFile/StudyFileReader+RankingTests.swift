import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let rankings = [
    StudyFault(
      "a ranking without a place", questions: "1️⃣q: {text: A?, type: ranking, options: {a: A}}",
      says: "the ranking 'q' says 0 times where its answers stand, where once belongs"),
    StudyFault(
      "a ranking in two places",
      questions: """
        1️⃣q: {text: A?, type: ranking, options: {a: A}, ranks: [x], separator: ";"}
        """, says: "the ranking 'q' says 2 times where its answers stand, where once belongs"),
    StudyFault(
      "a column beside ranks",
      questions: "q: {text: A?, type: ranking, options: {a: A}, ranks: [x], 1️⃣column: q}",
      says: "'column' is for answers that stand in one column, and 'ranks' names those of the"
        + " ranking", remedy: "remove one of the two"),
    StudyFault(
      "more ranks than options",
      questions: "q: {text: A?, type: ranking, options: {a: A}, 1️⃣ranks: [x, y]}",
      says: "'ranks' names 2 columns for 1 options"),
    StudyFault(
      "a column of two ranks",
      questions: "q: {text: A?, type: ranking, options: {a: A, b: B}, ranks: [x, 1️⃣x]}",
      says: "'x' stands twice in 'ranks'"),
    StudyFault(
      "an item without a column",
      questions: "q: {text: A?, type: ranking, options: {a: A, b: B}, 1️⃣columns: {a: x}}",
      says: "the option 'b' has no column"),
    StudyFault(
      "nets of a ranking",
      questions: """
        q: {text: A?, type: ranking, options: {a: A}, ranks: [x], 1️⃣nets: {n: a}}
        """,
      says:
        "'nets' belongs to a question of type 'single', 'scale', 'multiple', 'battery', this one is"
        + " 'ranking'"),
    StudyFault(
      "words for chosen of a ranking",
      questions: "q: {text: A?, type: ranking, options: {a: A}, columns: {a: x}, 1️⃣selected: [y]}",
      says: "'selected' belongs to a question of type 'multiple', this one is 'ranking'"),
    StudyFault(
      "ranks of a single response",
      questions: "q: {text: A?, type: single, options: {a: A}, 1️⃣ranks: [x]}",
      says: "'ranks' belongs to a question of type 'ranking', this one is 'single'"),
    StudyFault(
      "an item that is missing",
      questions: """
        q: {text: A?, type: ranking, missing: a, 1️⃣options: {a: A}, separator: ";"}
        """, says: "'a' of 'q' is an option and a missing value at once"),
  ]
}

struct StudyFileReaderRankingTests {
  @Test(arguments: StudyFault.rankings)
  func `a fault of a ranking is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: [
    ("columns: {b: y, a: x}", ColumnLayout.rankColumns(["x", "y"])),
    ("ranks: [first, second]", .ranks(["first", "second"])),
    ("ranks: [first]", .ranks(["first"])),
    ("separator: \"; \"", .separated(column: "q", separator: "; ")),
    ("separator: \"; \", column: z", .separated(column: "z", separator: "; ")),
  ])
  func `a ranking stands in one of three layouts`(keys: String, layout: ColumnLayout) throws {
    var draft = StudyDraft()
    draft.questions += "\nq: {text: A?, type: ranking, options: {a: A, b: B}, \(keys)}"
    let question = try draft.read().codebook.question(named: "q")
    #expect(question?.layout == layout)
    #expect(question?.rankedItems?.options.map(\.value) == ["a", "b"])
    #expect(question?.optionList == nil)
  }

  @Test(arguments: [
    "- {breakdown: q, name: a, title: A, base: asked}",
    "- {breakdown: q, name: a, title: A, percent: row}",
    "- {breakdown: q, name: a, title: A, show: [count]}",
    "- {breakdown: role, by: q, name: a, title: A}",
    "- {breakdown: q, name: a, title: A, goal: {answer: a, percent: 50}}",
  ])
  func `what a ranking has no numbers for is refused`(plan: String) throws {
    var draft = StudyDraft()
    draft.questions += "\nq: {text: A?, type: ranking, options: {a: A, b: B}, ranks: [x]}"
    draft.plan = plan
    #expect(throws: RejectedInput.self) { try draft.read() }
  }

  @Test func `a breakdown of a ranking shows four numbers unless told otherwise`() throws {
    var draft = StudyDraft()
    draft.questions += "\nq: {text: A?, type: ranking, options: {a: A, b: B}, ranks: [x]}"
    draft.plan = """
      - {breakdown: q, name: a, title: A, by: role, decimals: 2}
      - {breakdown: q, name: b, title: B, show: [mean_rank, ranked]}
      """
    let measures = try draft.read().plan.compactMap { planned in
      if case .breakdown(let plan) = planned { plan.measures } else { nil }
    }
    #expect(measures == [[.rankedFirst, .percent, .meanRank, .ranked], [.meanRank, .ranked]])
  }
}
