import Survey
import TestSupport
import Testing

@testable import Ingest

struct ResponseFaultsTests {
  private static let role = Question.single("role", ["lead", "staff"])

  /// Expects faults at the markers, in their order, with these messages.
  private func expect(
    _ draft: ResponseDraft, _ text: String, _ messages: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText(text)
    let found = try draft.faults(marked.text)
    let places = marked.places.sorted { $0.key < $1.key }.map { FilePosition($0.value) }
    #expect(found.map(\.message) == messages, sourceLocation: sourceLocation)
    #expect(found.map(\.position) == places, sourceLocation: sourceLocation)
    #expect(found.allSatisfy { $0.remedy != nil }, sourceLocation: sourceLocation)
  }

  @Test func `a value that stands often is told once with its first place and its rows`() throws {
    try expect(
      ResponseDraft([Self.role]), "id,role\n1,lead\n2,1️⃣boss\n3,2️⃣chef\n4,boss\n",
      [
        "the answer is 'boss' which is none of the options of 'role', on 2 rows",
        "the answer is 'chef' which is none of the options of 'role'",
      ])
  }

  @Test func `a value behind a line break and a byte order mark is found`() throws {
    try expect(
      ResponseDraft([Self.role]), "\u{FEFF}note,role\r\n\"é\r\n,\",1️⃣\"le\nad\"\r\n",
      ["the answer is 'le\\nad' which is none of the options of 'role'"])
  }

  @Test(arguments: [
    ("Lead", "did you mean 'lead'?"), (" lead ", "remove the blanks around 'lead' in the file"),
    ("lead\u{A0}", "remove the blanks around 'lead' in the file"),
    (
      "charge\u{301}",
      "its accents are coded otherwise than the option's: copy it from one file to the other"
    ),
    ("x", "the options are: lead, staff, charg\u{E9}"), ("lead\u{200B}", "did you mean 'lead'?"),
  ])
  func `the way out depends on what is nearest`(value: String, remedy: String) throws {
    let role = Question.single("role", ["lead", "staff", "charg\u{E9}"])
    let found = try ResponseDraft([role]).faults("role,x\n\(value),\n")
    #expect(found.map(\.remedy) == [remedy])
  }

  @Test(arguments: [
    "1e5", ".5", "5.", "1,000", "1_000", "0x10", "--1", "1 ", "", "∞", "NaN", "1.2.3", "٣", "1/2",
  ])
  func `what is no decimal number is told`(value: String) throws {
    let years = Question(
      id: Question.ID("years"), text: "", kind: .number(unit: ""), layout: .column("years"),
      missing: [], askedWhen: nil)
    let found = try ResponseDraft([years]).faults("id,years\n1,\"\(value)\"\n")
    #expect(found.map(\.message) == ["the answer is '\(value)' where 'years' takes a number"])
  }

  @Test func `too many digits are told at the number that makes them too many`() throws {
    let message =
      "the numbers of 'years' need more than 9 digits between them, so they can't be summed exactly"
    let draft = ResponseDraft([.number("years")])
    try expect(draft, "id,years\n1,123456789\n2,1\n3,1️⃣0.5\n4,0.25\n", [message])
    try expect(draft, "id,years\n1,0.25\n2,1️⃣12345678\n", [message])
    try expect(draft, "id,years\n1,1️⃣0.0000000001\n", [message])
    #expect(try draft.faults("id,years\n1,123456.789\n2,-999999.001\n3,0\n").isEmpty)
  }

  @Test func `an answer of someone who wasn't asked is told where it stands`() throws {
    let ticks = Question.columns(
      "t", ["a", "b", "c"], notChosen: ["0", "-"], askedWhen: Condition(Self.role, [0]))
    try expect(
      ResponseDraft([ticks, Self.role]),
      "role,t_a,t_b,t_c\nlead,1,0,0\nstaff,,,\nstaff,0,1️⃣1,1\nstaff,-,-,-\n",
      ["'t' is answered on 2 rows (on lines 4, 5) where it wasn't asked (asked when role is lead)"])
  }

  @Test func `a hundred names that repeat are told, and the number of the others`() throws {
    let draft = ResponseDraft([Self.role], respondent: "id")
    let found = try draft.faults("id,role\n" + String(repeating: "R,lead\n", count: 201))
    #expect(found.count == 101)
    #expect(found.contains { $0.message == "and 100 rows more whose respondent stands twice" })
    let unnamed = try draft.faults("id,role\n" + String(repeating: ",lead\n", count: 101))
    #expect(unnamed.count == 101)
    #expect(unnamed.contains { $0.message == "and 1 row more without a respondent's name" })
  }

  @Test(arguments: [
    Question.single("q", ["a"]), .separated("q", ["a"], by: ";"), .columns("q", ["a"]),
    .number("q"),
  ])
  func `a column of nothing but faults is told in few messages`(question: Question) throws {
    let name = question.layout.columnNames[0]
    let rows = (0..<70_000).map { "x\($0),\n" }.joined()
    let found = try ResponseDraft([question]).faults("\(name),z\n\(rows)")
    #expect(found.count == 101)
    #expect(
      found.contains {
        $0.message
          == "'q' has more such values: 900 different ones at least beyond those told"
      })
  }

  @Test func `a column that is absent and asked for twice is told once`() throws {
    let twin = Question(
      id: Question.ID("twin"), text: "", kind: .number(unit: ""), layout: .column("role"),
      missing: [], askedWhen: nil)
    let found = try ResponseDraft([Self.role, twin]).faults("rôle,x\nlead,1\n")
    #expect(found.map(\.message) == ["there is no column 'role' in the header"])
    #expect(found.map(\.remedy) == ["did you mean 'rôle'?"])
  }
}
