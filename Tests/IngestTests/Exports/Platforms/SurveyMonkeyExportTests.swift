import Survey
import TestSupport
import Testing

@testable import Ingest

struct SurveyMonkeyExportTests {
  static let native = """
    Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,\
    Custom Data 1,Which <b>trainings</b>?,,,Where do you work?,,Rank these,,Rank these,,Why?,\
    Your contact details,
    ,,,,,,,,,Cognitive\u{a0} therapy,Art,Other (please specify),Response,Other (please specify),Pay,\
    Hours,Pay,Hours,Open-Ended Response,Name,Postcode
    11801,77,43290.5,43290.6,192.0.2.7,planted-name@example.org,Planted,Name,x1,Cognitive  therapy,,\
    Planted words,Ward,,1,2,Good,Bad,words,Planted Name,ZZ1 1ZZ
    11802,77,43290.5,43290.6,192.0.2.7,,,,,,Art,,Other (please specify),At sea,2,1,Bad,Bad,,,
    11803,77,43290.5,43290.6,192.0.2.7,,,,,,,,,,,,,,,,

    """

  private let trainings = Question(
    0, .multiple(.of(["Cognitive therapy", "Art", "other"])),
    .namedColumns([
      "Which trainings? / Cognitive therapy", "Which trainings? / Art",
      "Which trainings? / Other (please specify)",
    ]), writeIns: 2)

  private func header(_ text: String) throws -> ExportHeader {
    try ExportHeader(text: text, .surveyMonkey)
  }

  @Test func `the two rows are known by the respondents' column and by what they leave blank`()
    throws
  {
    #expect(
      SurveyMonkeyExport().recognise(try ExportHead(text: Self.native))
        == "the first row has 'Respondent ID', and the row under it says 'Response' or the like in"
        + " 2 of 21 columns and names options or items in others")
    let anonymous = "Where?,,Why?\nResponse,Other (please specify),Open-Ended Response\nWard,,x\n"
    #expect(
      SurveyMonkeyExport().recognise(try ExportHead(text: anonymous))
        == "the first row is blank in 1 of 3 columns, and the row under it says 'Response' or the"
        + " like in 2")
  }

  @Test func `a question stands over the first of its columns`() throws {
    let header = try header(Self.native)
    #expect(header.rowCount == 2)
    let block = header.columns.filter { $0.block == "Which trainings?" }
    #expect(block.map(\.part) == ["Cognitive therapy", "Art", "Other (please specify)"])
    #expect(block.map(\.role) == [.answer, .answer, .writtenIn])
    #expect(
      header["Where do you work?"]
        == ExportColumn(name: "Where do you work?", text: "Where do you work?", role: .answer))
    let other = header["Where do you work? / Other (please specify)"]
    #expect(other.role == .writtenIn)
    #expect(other.block == "Where do you work?")
    #expect(header["Why?"].part == nil)
  }

  @Test func `a question asked twice in the same words is two questions`() throws {
    let header = try header(Self.native)
    #expect(
      header.names.filter { $0.hasPrefix("Rank") } == [
        "Rank these / Pay", "Rank these / Hours", "Rank these [2] / Pay", "Rank these [2] / Hours",
      ])
    #expect(header["Rank these [2] / Hours"].block == "Rank these [2]")
    #expect(header["Rank these [2] / Hours"].text == "Rank these")
  }

  @Test func `what tells who somebody is, is known from SurveyMonkey's names and from forms`()
    throws
  {
    #expect(
      try header(Self.native).personalNames == [
        "IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1",
        "Your contact details / Name", "Your contact details / Postcode",
      ])
  }

  @Test func `an option's column repeats it, blanks aside; one for own words holds any`() throws {
    let draft = ExportDraft(
      format: .surveyMonkey, questions: [trainings], respondent: "Respondent ID",
      rows: SurveyMonkeyExport().rowRules(try header(Self.native)))
    #expect(
      try draft.read(Self.native).responses[trainings.id].given == [
        .options([0, 2]), .options([1]),
      ])
    #expect(try draft.leftOut(Self.native) == ["no question of this study answered": 1])
  }

  @Test func `question numbers on top, and names of dates and questions repeated, change nothing`()
    throws
  {
    let numbered = """
      ,,q1,,q2
      Respondent ID,Start Date,Which?,,Where?
      ,,A,B,Response
      1,2024-01-01,A,,Ward

      """
    let repeated = """
      Respondent ID,Start Date,Which?,Which?,Where?
      Respondent ID,Start Date,A,B,Where?
      1,2024-01-01,A,,Ward

      """
    for (text, rows) in [(numbered, 3), (repeated, 2)] {
      let header = try header(text)
      #expect(header.rowCount == rows)
      #expect(header.names.dropFirst(2) == ["Which? / A", "Which? / B", "Where?"])
      #expect(header.columns.map(\.block) == [nil, nil, "Which?", "Which?", nil])
      #expect(try ExportHead(text: text).claims == [.surveyMonkey])
    }
  }

  @Test func `both rows joined to one are taken apart again`() throws {
    let joined = """
      Respondent ID,Collector ID,How was work - today - Response,Which? - A,Which? - B - C,\
      Which? - Other (please specify),Name
      1,77,Good,A,,x,Planted Name

      """
    let header = try header(joined)
    #expect(header.rowCount == 1)
    #expect(try ExportHead(text: joined).claims == [.surveyMonkey])
    #expect(header.columns.compactMap(\.part) == ["A", "B - C", "Other (please specify)"])
    #expect(header.columns[2].name == "How was work - today")
    #expect(header.columns[5].role == .writtenIn)
    #expect(header["Name"].role == .personal(.name))
  }

  @Test func `a grid with several answers a row is a question a row`() throws {
    let grid = """
      Respondent ID,Used?,,,,Where?
      ,Day - A,Day - B,Night - A,Night - B,Response
      1,A,,,B,Ward

      """
    let header = try header(grid)
    #expect(
      header.columns.compactMap(\.block) == [
        "Used? / Day", "Used? / Day", "Used? / Night", "Used? / Night",
      ])
    #expect(header.columns.compactMap(\.part) == ["A", "B", "A", "B"])
    #expect(header.columns[4].name == "Used? / Night / B")
  }

  @Test func `a column without any heading belongs to no question`() throws {
    let text = "Respondent ID,Where?,,,Why?\n,Response,Other (please specify),,Response\n1,a,,,b\n"
    let column = try header(text).columns[3]
    #expect(column == ExportColumn(name: "column 4", text: "", role: .machineMade))
  }

  @Test func `what an analyst made of own words is no option`() throws {
    let text = """
      Respondent ID,Which?,,,
      ,A,B,Other (please specify),Recode
      1,A,,x,X

      """
    #expect(
      try header(text).columns.map(\.role) == [
        .responseID, .answer, .answer, .writtenIn, .machineMade,
      ])
  }

  @Test(arguments: 0..<60)
  func `random answers come back as they were given`(seed: Int) throws {
    let file = RandomSurveyMonkeyFile(seed: UInt64(seed))
    let head = try ExportHead(text: file.text)
    #expect(head.claims == [.surveyMonkey])
    let draft = ExportDraft(
      format: .surveyMonkey, questions: file.questions, respondent: "Respondent ID",
      rows: SurveyMonkeyExport().rowRules(SurveyMonkeyExport().header(head)))
    let read = try draft.read(file.text)
    for (question, given) in zip(file.questions, file.given) {
      #expect(read.responses[question.id].given == given, "\(question.layout)")
    }
    #expect(read.input.rows - read.responses.respondentCount == file.unanswered)
  }
}
