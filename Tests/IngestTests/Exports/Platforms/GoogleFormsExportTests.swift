import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct GoogleFormsExportTests {
  private static let uses = ["Hoist, overhead", "Hoist", "Slide sheet", "Other"]

  private static let export = """
    Timestamp,Email Address,What do you use?,How often? [Hoist],"How often? [Slide, sheet]",\
    Comments,Age [years],Comments,Comments
    ,,,,,,,,
    8/20/2025 12:51:03,planted-name@example.org,"Hoist, overhead, Slide sheet",Daily,Weekly,a,,b,
    8/21/2025 9:05:00,,"my own, mostly, Hoist",,Daily,,,,c
    8/21/2025 9:05:00,,,,,,,,

    """

  @Test(arguments: [
    ("Timestamp", "8/20/2025 12:51:03"), ("Zeitstempel", "20.08.2025 12:51:03"),
    ("Horodateur", "20/08/2025 12:51:03"), ("Marca temporal", "2025/08/20 12:51:03 PM GMT-3"),
    ("Carimbo de data/hora", "20/08/2025 12:51:03"), ("Timestamp", "45889.535"),
  ])
  func `the time of the response comes first, whatever the language`(
    name: String, time: String
  ) throws {
    let draft = PlatformDraft(layout: GoogleFormsExport())
    let head = try draft.head("\(name),Q\n,\n\(time),x\n")
    #expect(
      draft.layout.recognise(head)
        == "the first column is '\(name)', with a date in 1 of its first 2 rows")
    #expect(draft.layout.header(head).columns.map(\.role) == [.administration, .answer])
  }

  @Test(arguments: [
    "Timestamp,Q\nyesterday,x\n", "Timestamp,Q\n", "Q,Timestamp\nx,8/20/2025 1:00:00\n",
    "Date,Q\n8/20/2025,x\n", "Timestamp,Q\n8/20/2025 1:00,x\nlater,y\n",
  ])
  func `a table without such times isn't one of its exports`(text: String) throws {
    let draft = PlatformDraft(layout: GoogleFormsExport())
    #expect(draft.layout.recognise(try draft.head(text)) == nil)
  }

  @Test func `headings that stand several times are told apart by their places`() throws {
    let header = try PlatformDraft(layout: GoogleFormsExport()).header(Self.export)
    #expect(
      header.names == [
        "Timestamp", "Email Address", "What do you use?", "How often? [Hoist]",
        "How often? [Slide, sheet]", "Comments", "Age [years]", "Comments [2]", "Comments [3]",
      ])
    #expect(header.personalNames == ["Email Address"])
  }

  @Test func `the rows of a grid share their question, and a bracket alone makes no grid`() throws {
    let columns = try PlatformDraft(layout: GoogleFormsExport()).header(Self.export).columns
    #expect(columns.map(\.block)[3...6] == ["How often?", "How often?", nil, nil])
    #expect(columns.map(\.part)[3...6] == ["Hoist", "Slide, sheet", nil, nil])
    #expect(columns[3].text == "How often?" && columns[6].text == "Age [years]")
  }

  @Test func `an option may hold the comma that joins the answers`() throws {
    let question = Question.joined("What do you use?", Self.uses, by: ", ", writeIns: 3)
    let grid = Question.asked("How often? [Hoist]", ["Daily", "Weekly"])
    let draft = PlatformDraft(layout: GoogleFormsExport(), questions: [question, grid])
    let answers = try draft.read(Self.export).responses.answers
    #expect(
      answers[question.id]?.given == [.options([0, 2]), .options([1, 3]), .missing])
    #expect(answers[grid.id]?.given == [.option(0), .missing, .missing])
    #expect(try draft.leftOut(Self.export) == [1])
  }

  @Test func `the form's own download joins with semicolons`() throws {
    let question = Question.joined("Q", Self.uses, by: ";", writeIns: 3)
    let draft = PlatformDraft(layout: GoogleFormsExport(), questions: [question])
    let given = try draft.read("Timestamp,Q\n1/2/2025 1:00,Hoist;Hoist, overhead;mine\n".quotedLast)
      .responses.answers[question.id]?.given
    #expect(given == [.options([0, 1, 3])])
  }

  @Test func `marks of a quiz are the platform's`() throws {
    let header = try PlatformDraft(layout: GoogleFormsExport()).header(
      """
      Timestamp,Score,Username,Lift how?,Lift how? [Score],Lift how? [Feedback],Score
      1/2/2025 1:00,5.00 / 10.00,planted@example.org,x,1 / 2,,7 / 8

      """)
    #expect(
      header.names(.machineMade) == ["Score", "Lift how? [Score]", "Lift how? [Feedback]"])
    #expect(header.names(.answer) == ["Lift how?", "Score [2]"])
    #expect(header.personalNames == ["Username"])
  }

  @Test func `a value without a label and a personal column are told without the line`() throws {
    let draft = PlatformDraft(
      layout: GoogleFormsExport(),
      questions: [
        .asked("How often? [Slide, sheet]", ["Weekly"]),
        .asked("Email Address", ["x"], writeIns: 0),
      ])
    let found = try draft.faults(Self.export)
    #expect(
      found.map(\.message) == [
        "the question 'Email Address' reads the column 'Email Address', which is personal (e-mail"
          + " address)",
        "the answer is 'Daily' which is none of the options of 'How often? [Slide, sheet]'",
      ])
    #expect(!"\(found)".contains("planted-name"))
  }

  @Test func `a text among the answers that nobody declared is a fault`() throws {
    let draft = PlatformDraft(
      layout: GoogleFormsExport(), questions: [.joined("What do you use?", Self.uses, by: ", ")])
    #expect(
      try draft.faults(Self.export).map(\.message) == [
        "the answer is 'my own, mostly' which is none of the options of 'What do you use?'"
      ])
  }

  @Test func `a short row and a missing column are told`() throws {
    let draft = PlatformDraft(layout: GoogleFormsExport(), questions: [.asked("Q", ["x"])])
    #expect(try !draft.faults("Timestamp,Q\n1/2/2025 1:00\n").isEmpty)
    #expect(
      try draft.faults("Timestamp,P\n1/2/2025 1:00,x\n").first?.message.contains("'Q'") == true)
  }
}

extension String {
  /// The text with the last field of its last line in quotes.
  fileprivate var quotedLast: String {
    guard let comma = range(of: ",H")?.lowerBound else { return self }
    return self[...comma] + "\"" + self[index(after: comma)...].dropLast() + "\"\n"
  }
}
