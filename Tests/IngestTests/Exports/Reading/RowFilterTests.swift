import Survey
import TestSupport
import Testing

@testable import Ingest

/// Rows that are left out by declared rules.
struct RowFilterTests {
  private static let text = """
    id,status,consent,q,t_1,t_2
    1,done,yes,a,1,0
    2,preview,yes,a,1,0
    3,done,no,b,0,1
    4,done,yes,,0,0
    1,done,yes,b,1,1
    ,done,yes,b,0,1
    ,done,yes,a,1,0

    """
  private static let questions = [
    Question.single("q", ["a", "b"]),
    Question(
      id: Question.ID("t"), text: "t?", kind: .multiple(.of(["x", "y"])),
      layout: .columns(["t_1", "t_2"], chosen: ["1"], notChosen: ["0"]), missing: [""],
      askedWhen: nil, cells: CellRules(noneIsUnanswered: true)),
  ]
  private static let rules = [
    RowRule(
      reason: "previews", test: .when([RowRule.Cells(column: "status", texts: ["preview"])])),
    RowRule(
      reason: "no consent", test: .unless([RowRule.Cells(column: "consent", texts: ["yes"])])),
    RowRule(reason: "unanswered", test: .unanswered),
    RowRule(reason: "sent twice", test: .repeats(["id"])),
  ]

  private static func given(_ rules: [RowRule]) throws -> [GivenAnswer] {
    var draft = ResponseDraft(questions)
    draft.rows = rules
    return try draft.read(text)[Question.ID("q")].given
  }

  @Test func `without a rule every row counts`() throws {
    #expect(try Self.given([]).count == 7)
  }

  @Test func `each rule leaves its rows out, and an empty cell repeats nothing`() throws {
    #expect(try Self.given([Self.rules[0]]).count == 6)
    #expect(try Self.given([Self.rules[1]]).count == 6)
    #expect(try Self.given([Self.rules[2]]).count == 6)
    #expect(try Self.given([Self.rules[3]]).count == 6)
    #expect(
      try Self.given(Self.rules) == [.option(0), .option(1), .option(0)])
  }

  @Test func `a rule names a column that is there`() throws {
    var draft = ResponseDraft(Self.questions)
    draft.rows = [RowRule(reason: "previews", test: .repeats(["statsu"]))]
    let found = try draft.faults(Self.text)
    #expect(found.map(\.message) == ["there is no column 'statsu' in the header"])
    #expect(found.map(\.remedy) == ["did you mean 'status'?"])
  }
}

extension RowFilterTests {
  @Test func `a row that is left out for another reason isn't repeated by the next`() throws {
    var draft = ResponseDraft([Question.single("q", ["a", "b"])])
    draft.rows = [
      RowRule(reason: "sent twice", test: .repeats(["id"])),
      RowRule(
        reason: "unfinished", test: .unless([RowRule.Cells(column: "state", texts: ["done"])])),
    ]
    let text = "id,state,q\n1,begun,a\n1,done,b\n1,done,a\n2,done,a\n"
    #expect(try draft.read(text)[Question.ID("q")].given == [.option(1), .option(0)])
  }

  @Test func `a rule's texts are tidied as the cells of an export are`() throws {
    var draft = ResponseDraft([Question.single("Q1", ["1", "2"])])
    draft.format = .jisc
    draft.rows = [
      RowRule(
        reason: "no consent",
        test: .unless([RowRule.Cells(column: "Q2", texts: ["Yes,  I agree "])]))
    ]
    let text = "URN,Q1,Q2\n1,1,\"Yes,  I agree \"\n2,2,No\n"
    #expect(try draft.read(text)[Question.ID("Q1")].given == [.option(0)])
  }
}
