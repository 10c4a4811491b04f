import Survey
import TestSupport
import Testing

@testable import Ingest

/// What a study file may declare of cells that don't plainly hold an option.
struct CellRulesTests {
  private static func question(
    _ kind: Question.Kind, _ layout: ColumnLayout, _ cells: CellRules, askedWhen: Condition? = nil
  ) -> Question {
    Question(
      id: Question.ID("q"), text: "q?", kind: kind, layout: layout, missing: [""],
      askedWhen: askedWhen, cells: cells)
  }

  @Test func `a text that is no option counts as the option for write-ins`() throws {
    let single = Self.question(
      .single(.of(["a", "other"])), .column("q"), CellRules(writeIns: 1))
    #expect(
      try ResponseDraft([single]).read("q,z\na,\nmy own,\n,\nother,\n")[single.id].given
        == [.option(0), .option(1), .missing, .option(1)])
    let several = Self.question(
      .multiple(.of(["a", "b", "other"])), .separated(column: "q", separator: ";"),
      CellRules(writeIns: 2))
    #expect(
      try ResponseDraft([several]).read("q,z\na;mine;own;b,\nother;x,\n")[several.id].given
        == [.options([0, 1, 2]), .options([2])])
  }

  @Test func `thousands of different write-ins count like one`() throws {
    let single = Self.question(
      .single(.of(["a", "other"])), .column("q"), CellRules(writeIns: 1))
    let rows = (0..<5000).map { "own \($0),\n" }.joined() + "a,\n"
    let given = try ResponseDraft([single]).read("q,z\n" + rows)[single.id].given
    #expect(given == Array(repeating: .option(1), count: 5000) + [.option(0)])
  }

  @Test func `a row without any choice is an answer, or none where that is declared`() throws {
    let layout = ColumnLayout.columns(["q_a", "q_b"], chosen: ["1"], notChosen: ["0"])
    for (rules, given) in [
      (CellRules.strict, GivenAnswer.options([])), (CellRules(noneIsUnanswered: true), .missing),
    ] {
      let question = Self.question(.multiple(.of(["a", "b"])), layout, rules)
      #expect(
        try ResponseDraft([question]).read("q_a,q_b\n0,0\n1,0\n,\n")[question.id].given
          == [given, .options([0]), .missing])
    }
  }

  @Test func `a column may hold its option's own words`() throws {
    let question = Self.question(
      .multiple(.of(["Art", "Drama", "Other"])), .namedColumns(["x", "y", "z"]),
      CellRules(writeIns: 2))
    let draft = ResponseDraft([question])
    #expect(
      try draft.read("x,y,z\nArt,,\n,Drama,mime\n,,\n")[question.id].given
        == [.options([0]), .options([1, 2]), .missing])
    #expect(
      try draft.faults("x,y,z\nDrama,,\n").map(\.message) == [
        "the answer is 'Drama' which isn't the option of 'q' that its column is for"
      ])
  }

  @Test func `an answer off the route is a fault, or left out and listed`() throws {
    let door = Question.single("door", ["open", "shut"])
    let condition = Condition([
      Condition.Term(question: door.id, values: ["open"], options: [0])
    ])
    let text = "door,q\nopen,a\nshut,b\nshut,\nshut,a\n"
    let strict = Self.question(
      .single(.of(["a", "b"])), .column("q"), .strict, askedWhen: condition)
    #expect(try ResponseDraft([door, strict]).faults(text).count == 1)
    let lenient = Self.question(
      .single(.of(["a", "b"])), .column("q"), CellRules(leavesOutOffRoute: true),
      askedWhen: condition)
    let draft = ResponseDraft([door, lenient])
    #expect(
      try draft.read(text)[lenient.id].given == [.option(0), .notAsked, .notAsked, .notAsked])
    #expect(
      try draft.warnings(text).map(\.message) == [
        "'q' is answered on 2 rows (on lines 3, 5) where it wasn't asked (asked when door is open);"
          + " left out, as declared"
      ])
  }

  @Test func `several answers off the route are left out whole`() throws {
    let door = Question.single("door", ["open", "shut"])
    let condition = Condition([
      Condition.Term(question: door.id, values: ["open"], options: [0])
    ])
    let question = Self.question(
      .multiple(.of(["a", "b"])), .separated(column: "q", separator: ";"),
      CellRules(leavesOutOffRoute: true), askedWhen: condition)
    let responses = try ResponseDraft([door, question]).read("door,q\nshut,a;b\nopen,b\n")
    #expect(responses[question.id].given == [.notAsked, .options([1])])
    guard case .multiple(let selections) = responses[question.id] else { return }
    #expect(!selections.contains(0, by: 0))
  }
}
