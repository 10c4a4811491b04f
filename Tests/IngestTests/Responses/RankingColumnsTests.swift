import Survey
import TestSupport
import Testing

@testable import Ingest

struct RankingColumnsTests {
  private static let items = ["pay", "rota", "leave"]
  private static let byItem = Question.ranked(
    "q", items, .rankColumns(["p", "r", "l"]), missing: ["", "n/a"])
  private static let byRank = Question.ranked("q", items, .ranks(["first", "second"]))
  private static let inOrder = Question.ranked(
    "q", items, .separated(column: "q", separator: ";"))

  @Test(arguments: [
    ("2,1,3", GivenAnswer.options([1, 0, 2])), (",1,", .options([1])), (",,", .missing),
    ("n/a,,n/a", .missing), ("2,n/a,", .options([0])),
  ])
  func `a column an item holds its rank`(row: String, answer: GivenAnswer) throws {
    #expect(
      try ResponseDraft([Self.byItem]).read("p,r,l\n\(row)\n")[Self.byItem.id].given == [answer])
  }

  @Test func `a rank that is left out stays a gap`() throws {
    let answers = try ResponseDraft([Self.byItem]).read("p,r,l\n3,1,\n")[Self.byItem.id]
    guard case .ranking(let rankings) = answers else {
      Issue.record("this is no ranking")
      return
    }
    #expect((0..<3).map { rankings.rank(of: $0, by: 0) } == [3, 1, 0])
  }

  @Test(arguments: [
    ("leave,pay", GivenAnswer.options([2, 0])), ("rota,", .options([1])), (",", .missing),
  ])
  func `a column a rank holds the item that has it`(row: String, answer: GivenAnswer) throws {
    #expect(
      try ResponseDraft([Self.byRank]).read("first,second\n\(row)\n")[Self.byRank.id].given
        == [answer])
  }

  @Test(arguments: [
    ("leave;pay;rota", GivenAnswer.options([2, 0, 1])), ("rota", .options([1])), ("", .missing),
  ])
  func `one column holds the items in their order`(cell: String, answer: GivenAnswer) throws {
    #expect(
      try ResponseDraft([Self.inOrder]).read("q,z\n\(cell),\n")[Self.inOrder.id].given
        == [answer])
  }

  @Test(arguments: ["0", "4", "x", "1.5", "-1", "rota"])
  func `what is no rank is a fault in its place`(text: String) throws {
    let marked = MarkedText("p,r,l\n1,1️⃣\(text),\n")
    let found = try ResponseDraft([Self.byItem]).faults(marked.text)
    #expect(found.map(\.message) == ["the answer is '\(text)' which is no rank of 'q' (1 to 3)"])
    #expect(found.map(\.position) == [marked.places["1️⃣"].map { FilePosition($0) }])
  }

  @Test func `a rank of two items is a fault, and so is an item with two ranks`() throws {
    #expect(
      try ResponseDraft([Self.byItem]).faults("p,r,l\n1,2,2\n1,,\n3,3,\n2,1,2\n").map(\.message)
        == [
          "the rank 2 of 'q' is given to two items, on 2 rows",
          "the rank 3 of 'q' is given to two items",
        ])
    #expect(
      try ResponseDraft([Self.byRank]).faults("first,second\npay,pay\n").map(\.message)
        == ["the item 'pay' of 'q' is ranked twice"])
    #expect(
      try ResponseDraft([Self.inOrder]).faults("q,z\npay;rota;pay,\n").map(\.message)
        == ["the item 'pay' of 'q' is ranked twice"])
  }

  @Test func `a text that is no item is a fault`() throws {
    #expect(
      try ResponseDraft([Self.byRank]).faults("first,second\npai,rota\n").map(\.remedy)
        == ["did you mean 'pay'?"])
    #expect(
      try ResponseDraft([Self.inOrder]).faults("q,z\npay;else,\n").map(\.message)
        == ["the answer is 'else' which is none of the items of 'q'"])
  }

  @Test func `whoever wasn't asked has no ranking, and one from them is a fault`() throws {
    let gate = Question.single("gate", ["yes", "no"])
    let asked = Question.ranked(
      "q", Self.items, .rankColumns(["p", "r", "l"]), askedWhen: Condition(gate, [0]))
    let draft = ResponseDraft([gate, asked])
    #expect(
      try draft.read("gate,p,r,l\nyes,1,2,3\nno,,,\nyes,,,\n")[asked.id].given
        == [.options([0, 1, 2]), .notAsked, .missing])
    let marked = MarkedText("gate,p,r,l\nno,,1️⃣1,\n")
    let found = try draft.faults(marked.text)
    #expect(
      found.map(\.message)
        == ["'q' is answered on 1 row where it wasn't asked (asked when gate is yes)"])
    #expect(found.map(\.position) == [marked.places["1️⃣"].map { FilePosition($0) }])
  }
}
