import Survey
import TestSupport
import Testing

@testable import Ingest

struct ODKExportTests {
  private static let export = """
    SubmissionDate,intro_note,work-place,work-uses,work-name,spot-Latitude,spot-Longitude,\
    meta-instanceID,meta-instanceName,KEY,SubmitterID,SubmitterName,Status,ReviewState,DeviceID
    2025-08-20T10:00:00Z,,ward,hoist slide_sheet,Planted,1,2,uuid:1,Planted,uuid:1,7,\
    planted-name@example.org,,,planted-device
    2025-08-20T11:00:00Z,,home,,,,,uuid:2,,uuid:2,7,,,rejected,
    2025-08-20T12:00:00Z,,home,slide_sheet,,,,uuid:3,,uuid:3,7,,not decrypted,,
    2025-08-20T12:00:00Z,,,,,,,uuid:4,,uuid:4,7,,,hasIssues,

    """

  @Test func `the columns that the server adds tell it`() throws {
    let draft = PlatformDraft(layout: ODKExport())
    #expect(
      draft.layout.recognise(try draft.head(Self.export))
        == "'SubmissionDate' and 'KEY' are among the columns, which ODK adds")
    #expect(draft.layout.recognise(try draft.head("submissiondate,key\n1,2\n")) == nil)
  }

  @Test func `each column is known for what it is`() throws {
    let header = try PlatformDraft(layout: ODKExport()).header(Self.export)
    #expect(header.names(.responseID) == ["KEY"])
    #expect(header.names(.stem) == ["intro_note"])
    #expect(header.names(.answer) == ["work-place", "work-uses"])
    #expect(
      header.personalNames == [
        "work-name", "spot-Latitude", "spot-Longitude", "meta-instanceName", "SubmitterID",
        "SubmitterName", "DeviceID",
      ])
    #expect(header.columns[2].text == "place")
  }

  @Test func `a note that holds answers is a question`() throws {
    let header = try PlatformDraft(layout: ODKExport()).header(
      "SubmissionDate,sick_note,job_title,KEY\n2025-08-20,yes,,uuid:1\n2025-08-20,,nurse,uuid:2\n")
    #expect(header.names(.answer) == ["sick_note", "job_title"])
  }

  @Test func `answers in a cell are joined by blanks, and rejected rows are left out`() throws {
    let questions = [
      Question.asked("work-place", ["ward", "home"]),
      .joined("work-uses", ["hoist", "slide_sheet"], by: " "),
    ]
    let draft = PlatformDraft(layout: ODKExport(), questions: questions)
    let answers = try draft.read(Self.export).responses.answers
    #expect(
      questions.map { answers[$0.id]?.given } == [
        [.option(0), .missing], [.options([0, 1]), .missing],
      ])
    #expect(try draft.leftOut(Self.export) == [1, 1])
  }

  @Test func `options that were split have columns of their own`() throws {
    let text = "SubmissionDate,g-uses,g-uses/a,g-uses/b,KEY\n2025-08-20,b,0,1,uuid:1\n"
    let question = Question.ticked("g-uses", ["a", "b"])
    let draft = PlatformDraft(layout: ODKExport(), questions: [question])
    #expect(try draft.header(text).names(.stem) == ["g-uses"])
    #expect(try draft.read(text).responses.answers[question.id]?.given == [.options([1])])
  }

  @Test func `consent is a question, by which a study may leave rows out`() throws {
    var draft = PlatformDraft(layout: ODKExport(), questions: [.asked("place", ["ward"])])
    draft.rules = [
      RowRule(
        reason: "no consent", test: .unless([RowRule.Cells(column: "consent", texts: ["yes"])]))
    ]
    let text =
      "SubmissionDate,consent,place,KEY\n2025-08-20,yes,ward,1\n2025-08-20,no,,2\n2025-08-20,,,3\n"
    #expect(try draft.header(text).names(.answer) == ["consent", "place"])
    #expect(try draft.leftOut(text) == [2])
    #expect(try draft.read(text).responses.respondentCount == 1)
  }

  @Test func `faults never show who submitted`() throws {
    let draft = PlatformDraft(
      layout: ODKExport(),
      questions: [.asked("work-place", ["home"]), .asked("SubmitterName", ["x"], writeIns: 0)])
    let found = try draft.faults(Self.export)
    #expect(
      found.map(\.message) == [
        "the question 'SubmitterName' reads the column 'SubmitterName', which is personal (e-mail"
          + " address)",
        "the answer is 'ward' which is none of the options of 'work-place'",
      ])
    #expect(!"\(found)".contains("lanted"))
    #expect(try !draft.faults(Self.export + "x,y\n").isEmpty)
  }
}
