import Survey
import TestSupport
import Testing

@testable import Ingest

struct MicrosoftFormsExportTests {
  private static let export = """
    ID,Start time,Completion time,Email,Name,Last modified time,\
    Where\u{A0}do you\u{A0}work?,What do you use?,Pay,Hours,Comments,Comments,Name2
    1,8/20/25 12:51:03,8/20/25 12:53:40,planted-name@example.org,Planted Name,,\
    Ward,Hoist;Slide sheet;,Good,Poor,x,,Ann
    2,8/21/25 9:05:00,8/21/25 9:06:10,anonymous,,,\
    On the road; mostly,A trolley of my own;Hoist;,,Good,,y,
    3,8/21/25 10:05:00,8/21/25 10:06:10,anonymous,,,,,,,,,

    """

  private static let fields = "\(String(repeating: ",", count: 7))\n"

  @Test(arguments: [
    "ID,Start time,Completion time,Email,Name,Q",
    "Id,Startzeit,Fertigstellungszeit,E-Mail,Name,Q",
    "ID,Startzeit,Abschlusszeit,E-Mail,Name,Q",
    "ID,Heure de début,Heure de fin,Adresse de messagerie,Nom,Q",
    "ID,Hora de inicio,Hora de finalización,Correo electrónico,Nombre,Q",
    "ID,Hora de início,Hora de conclusão,Email,Nome,Q",
    "\u{FEFF}ID,Start\u{A0}time,Completion time,Email,Name,Q",
  ])
  func `a workbook's first columns are known in five languages`(names: String) throws {
    let draft = PlatformDraft(layout: MicrosoftFormsExport())
    let head = try draft.head(names + "\n1,a,b,planted@example.org,P,x\n")
    #expect(draft.layout.recognise(head)?.hasPrefix("the first columns are 'I") == true)
    let header = draft.layout.header(head)
    #expect(
      header.columns.map(\.role) == [
        .responseID, .administration, .administration, .personal(.email), .personal(.name), .answer,
      ])
  }

  @Test(arguments: [
    ("ID,開始時刻,完了時刻,E-mail,名前,Q\n1,2025/08/20 12:51:03,45889.53,a@example.org,,x\n", true),
    ("ID,Began,Ended,Email,Name,Q\n1,in May,in June,a@example.org,,x\n", false),
    ("ID,Began,Ended,Email,Name,Q\n", false), ("ID,Began,Ended\n1,1.2.2025,1.2.2025\n", false),
    ("No,Start time,Completion time,Email,Name\n", false), ("ID\n1\n", false),
  ])
  func `in another language, dates and the address in their places tell it`(
    text: String, isKnown: Bool
  ) throws {
    let draft = PlatformDraft(layout: MicrosoftFormsExport())
    #expect((draft.layout.recognise(try draft.head(text)) != nil) == isKnown)
  }

  @Test func `each column has a name of its own and what it tells of a person is known`() throws {
    let header = try PlatformDraft(layout: MicrosoftFormsExport()).header(Self.export)
    #expect(
      header.names == [
        "ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
        "Where do you work?", "What do you use?", "Pay", "Hours", "Comments", "Comments [2]",
        "Name2",
      ])
    #expect(header.personalNames == ["Email", "Name", "Name2"])
    #expect(header.rowCount == 1)
  }

  @Test func `answers in one cell end with a separator, and a text of one's own is "other"`() throws
  {
    let questions = [
      Question.asked("Where do you work?", ["Ward", "Other"], writeIns: 1),
      .joined("What do you use?", ["Hoist", "Slide sheet", "Other"], by: ";", writeIns: 2),
      .asked("Pay", ["Good", "Poor"]), .asked("Hours", ["Good", "Poor"]),
    ]
    let draft = PlatformDraft(layout: MicrosoftFormsExport(), questions: questions)
    let answers = try draft.read(Self.export).responses.answers
    #expect(
      questions.map { answers[$0.id]?.given } == [
        [.option(0), .option(1), .missing], [.options([0, 1]), .options([0, 2]), .missing],
        [.option(0), .missing, .missing], [.option(1), .option(0), .missing],
      ])
  }

  @Test func `marks of a quiz are the platform's, and a question that begins alike isn't`() throws {
    let header = try PlatformDraft(layout: MicrosoftFormsExport()).header(
      """
      ID,Start time,Completion time,Email,Name,Total points,Quiz feedback,Lift how?,\
      Points - Lift how?,Feedback - Lift how?,Punkte - Lift how?,Points - what are they for?

      """)
    #expect(
      header.names(.machineMade) == [
        "Total points", "Quiz feedback", "Points - Lift how?", "Feedback - Lift how?",
        "Punkte - Lift how?",
      ])
    #expect(header.names(.answer) == ["Lift how?", "Points - what are they for?"])
  }

  @Test func `no message shows a line, which holds names and addresses`() throws {
    let questions = [Question.asked("Pay", ["Good"]), .asked("Hours", ["Good"])]
    let draft = PlatformDraft(layout: MicrosoftFormsExport(), questions: questions)
    let found = try draft.faults(Self.export)
    #expect(
      found.map(\.message) == ["the answer is 'Poor' which is none of the options of 'Hours'"])
    #expect(found.map(\.sourceLine) == [nil])
    #expect(!"\(found)".contains("planted-name"))
  }

  @Test(arguments: [
    ("Email", "e-mail address"), ("Name", "name"), ("Name2", "name"),
  ])
  func `a question that reads a personal column is refused`(column: String, detail: String) throws {
    let draft = PlatformDraft(
      layout: MicrosoftFormsExport(), questions: [.asked(column, ["x"], writeIns: 0)])
    #expect(
      try draft.faults(Self.export).map(\.message) == [
        "the question '\(column)' reads the column '\(column)', which is personal (\(detail))"
      ])
  }

  @Test func `a column that isn't there, a row too short and an empty file are told`() throws {
    let rule = RowRule(
      reason: "tests", test: .when([RowRule.Cells(column: "Status", texts: ["Test"])]))
    let draft = PlatformDraft(layout: MicrosoftFormsExport(), questions: [.asked("Pay", ["Good"])])
    var ruled = draft
    ruled.rules = [rule]
    #expect(try ruled.faults(Self.export).first?.message.contains("'Status'") == true)
    #expect(try !draft.faults(Self.export + "4,8/21/25\n").isEmpty)
    #expect(try draft.faults("ID,Start time\n1,2\n").first?.message.contains("'Pay'") == true)
    #expect(throws: RejectedInput.self) { try draft.header("") }
  }
}
