import Survey
import TestSupport
import Testing

@testable import Ingest

struct QualtricsExportTests {
  /// Exported from a German account; the numbers in names are values, out of order.
  static let modern = """
    StartDate,Status,IPAddress,Finished,ResponseId,RecipientEmail,DistributionChannel,Q1,Q2,\
    Q2_7_TEXT,Q4_12,Q4_10,Q4_10_TEXT,Q6_1,Q6_2,Q8,Q8 - Topics,Q9_DO_1,Q9_First Click,team,SC0
    Anfangsdatum,Antworttyp,IP-Adresse,Beendet,Antwort-ID,E-Mail,Kanal,"<b>Where</b> do\nyou work?",\
    Role? - Ausgewählte Option,Role? - Other - Text,Help &amp; support - Peer - led,\
    Help &amp; support - Other,Help &amp; support - Other - Text,How far? - Pay,How far? - Hours,\
    Anything else?,Q8 - Topics,Order,Timing - First Click,team,Score
    "{""ImportId"":""startDate"",""timeZone"":""Europe/Berlin""}","{""ImportId"":""status""}",\
    "{""ImportId"":""ipAddress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}",\
    "{""ImportId"":""recipientEmail""}","{""ImportId"":""distributionChannel""}",\
    "{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID2_7_TEXT""}",\
    "{""ImportId"":""QID5"",""choiceId"":""1""}","{""ImportId"":""QID5"",""choiceId"":""3""}",\
    "{""ImportId"":""QID5_3_TEXT""}","{""ImportId"":""QID6_1""}","{""ImportId"":""QID6_2""}",\
    "{""ImportId"":""QID8_TEXT""}","{""ImportId"":""QID8_TEXT_0a1bTopics""}",\
    "{""ImportId"":""QID9_DO"",""choiceId"":""1""}","{""ImportId"":""QID10_FIRST_CLICK""}",\
    "{""ImportId"":""team""}","{""ImportId"":""SC_9xyz""}"
    2024-05-01 10:00:00,IP Address,192.0.2.7,True,R_1,planted-name@example.org,anonymous,Ward,Other,\
    Porter,Peer - led,,,1,2,words,,1,0.5,north,3
    2024-05-01 10:01:00,Survey Preview,192.0.2.7,True,R_2,,preview,Ward,Lead,,,,,1,1,,,1,0.5,north,3
    2024-05-01 10:02:00,IP Address,192.0.2.7,False,R_3,,anonymous,Clinic,,,,,,,,,,1,0.5,south,0

    """

  static let singleQuoted = """
    ResponseID,IPAddress,Finished,Status,Q2_4,Q2_9,Q2_9_TEXT,LocationLatitude
    ResponseID,IPAddress,Finished,Status,Which part-time...-Day-to-day,Which part-time...-Night,\
    Which part-time...-Night,LocationLatitude
    {'ImportId': 'responseId'},{'ImportId': 'ipAddress'},{'ImportId': 'finished'},\
    {'ImportId': 'status'},{'ImportId': 'QID3-1'},{'ImportId': 'QID3-2'},\
    {'ImportId': 'QID3-2-TEXT'},{'ImportId': 'Location-LocationLatitude'}
    R_1,192.0.2.7,1,0,1,1,planted words,51.5
    R_2,192.0.2.7,1,2,1,,,51.5

    """

  static let legacy = """
    V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,Q3_1,Q3_2,LocationLatitude,
    ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,\
    EndDate,Finished,Where?,Which?-Day,Which?-Night,LocationLatitude,
    R_1,Default,Planted Name,,planted-name@example.org,192.0.2.7,0,2015-01-02,2015-01-02,1,2,1,,51.5,

    """

  private func header(_ text: String) throws -> ExportHeader {
    try ExportHeader(text: text, .qualtrics)
  }

  @Test func `three rows of header are known by Qualtrics' own names in the third`() throws {
    #expect(
      QualtricsExport().recognise(try ExportHead(text: Self.modern))
        == "row 3 holds '{\"ImportId\": …}' in 21 of 21 columns")
    #expect(
      QualtricsExport().recognise(try ExportHead(text: Self.singleQuoted))
        == "row 3 holds '{\"ImportId\": …}' in 8 of 8 columns")
    #expect(
      QualtricsExport().recognise(try ExportHead(text: Self.legacy))
        == "the columns of row 1 begin 'V1', 'V2', and row 2 calls one of them 'ResponseID'")
  }

  @Test func `what comes with every response is no answer`() throws {
    let header = try header(Self.modern)
    #expect(header.rowCount == 3)
    #expect(header["ResponseId"].role == .responseID)
    #expect(header["Status"].role == .administration)
    #expect(header.personalNames == ["IPAddress", "RecipientEmail"])
    let made = header.columns.filter { $0.role == .machineMade }.map(\.name)
    #expect(made == ["Q8 - Topics", "Q9_DO_1", "Q9_First Click", "SC0"])
    #expect(header["team"].role == .answer)
  }

  @Test func `words are read without markup, and apart from those of the choice`() throws {
    let header = try header(Self.modern)
    #expect(header["Q1"].text == "Where do you work?")
    #expect(header["Q2"].text == "Role?")
    #expect(header["Q4_12"].text == "Help & support")
    #expect(header["Q4_12"].part == "Peer - led")
    #expect(
      header["Q6_2"]
        == ExportColumn(
          name: "Q6_2", text: "How far?", part: "Hours", block: "Q6", role: .answer))
    #expect(header["Q8"] == ExportColumn(name: "Q8", text: "Anything else?", role: .answer))
  }

  @Test func `columns of a question are known by Qualtrics' own names, not by values`() throws {
    let header = try header(Self.modern)
    #expect(
      header.columns.filter { $0.block == "Q4" }.map(\.part) == ["Peer - led", "Other", "Other"])
    #expect(
      header.columns.filter { $0.role == .writtenIn }.map(\.name) == ["Q2_7_TEXT", "Q4_10_TEXT"])
    #expect(header["Q2_7_TEXT"].block == "Q2")
    #expect(header["Q2_7_TEXT"].part == "Other")
  }

  @Test func `old words are cut at the hyphen behind what all columns share`() throws {
    let header = try header(Self.singleQuoted)
    #expect(header.columns.compactMap(\.part) == ["Day-to-day", "Night", "Night"])
    #expect(Set(header.columns.compactMap(\.block)) == ["Q2"])
    #expect(header["Q2_4"].text == "Which part-time...")
    #expect(header["Q2_9_TEXT"].role == .writtenIn)
    #expect(header["LocationLatitude"].role == .personal(.location))
  }

  @Test func `the oldest generation is called as the later ones, and its last column is nothing`()
    throws
  {
    let header = try header(Self.legacy)
    #expect(header.rowCount == 2)
    #expect(header.names.prefix(3) == ["ResponseID", "ResponseSet", "Name"])
    #expect(
      header.personalNames == [
        "Name", "ExternalDataReference", "EmailAddress", "IPAddress", "LocationLatitude",
      ])
    #expect(header.columns.last?.role == .machineMade)
    #expect(header["Q3_2"].part == "Night")
    #expect(header["Q3_2"].block == "Q3")
  }

  @Test(arguments: [
    (2, ["Q1", "Q2"], 1), (1, ["Q1", "Q2"], 2),
  ])
  func `a row that somebody deleted takes no response with it`(
    deleted: Int, names: [String], rows: Int
  ) throws {
    let lines = [
      "ResponseId,Finished,Q1,Q2", "Response ID,Finished,Where?,Why?",
      "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"",
      "R_1,True,Ward,Pay",
    ]
    let kept = lines.indices.filter { $0 != deleted }.map { lines[$0] + "\n" }.joined()
    let header = try header(kept)
    #expect(header.rowCount == 2)
    #expect(header.names.suffix(2) == names)
    let draft = ExportDraft(format: .qualtrics, questions: [.single("Q1", ["Ward"])])
    #expect(try draft.read(kept).responses[Question.ID("Q1")].given == [.option(0)])
    let bare = lines[0] + "\n" + lines[3] + "\n"
    #expect(try draft.read(bare).responses.respondentCount == 1)
  }

  @Test func `a table with several answers a row is a question a row`() throws {
    let ids = ["QID4_1_1", "QID4_1_2", "QID4_2_1", "QID4_2_2", "QID4_2_TEXT"]
    let head = [
      ["Q4_1_1", "Q4_1_2", "Q4_2_1", "Q4_2_2", "Q4_2_TEXT"],
      [
        "Used? - Day - A", "Used? - Day - B", "Used? - Other - A", "Used? - Other - B",
        "Used? - Other - Text",
      ],
      ids.map { "{\"ImportId\":\"\($0)\"}" },
    ]
    let header = try header(head.asCSV)
    #expect(header.columns.map(\.block) == ["Q4_1", "Q4_1", "Q4_2", "Q4_2", "Q4_2"])
    #expect(header.columns.map(\.part) == ["A", "B", "A", "B", nil])
    #expect(header.columns.last?.role == .writtenIn)
  }

  @Test func `columns for a table's own texts are answers`() throws {
    let head = [
      ["Q4#1_1", "Q4#1_2", "Q4#2_1_1", "Q4#2_2_1"],
      ["Where? - Use - Pay", "Where? - Use - Hours", "Where? - Why - Pay", "Where? - Why - Hours"],
      ["QID4#1_1", "QID4#1_2", "QID4#2_1_1_TEXT", "QID4#2_2_1_TEXT"]
        .map { "{\"ImportId\":\"\($0)\"}" },
    ]
    #expect(try header(head.asCSV).columns.allSatisfy { $0.role == .answer })
  }

  @Test func `fields of a form tell who somebody is, options of the same words don't`() throws {
    let head = [
      ["Q1_1", "Q1_2", "Q2_1", "Q2_2"],
      [
        "Your details - Name", "Your details - E-mail", "Used at work? - E-mail",
        "Used at work? - Telephone",
      ],
      ["QID1_1_TEXT", "QID1_2_TEXT", "QID2_1", "QID2_2"].map { "{\"ImportId\":\"\($0)\"}" },
    ]
    #expect(try header(head.asCSV).personalNames == ["Q1_1", "Q1_2"])
  }

  @Test func `previews and unfinished responses are left out, in words and in numbers`() throws {
    let rules = QualtricsExport().rowRules(try header(Self.modern))
    let draft = ExportDraft(
      format: .qualtrics, questions: [.single("Q1", ["Ward", "Clinic"])], respondent: "ResponseId",
      rows: rules)
    #expect(try draft.read(Self.modern).responses.respondentCount == 1)
    #expect(
      try draft.leftOut(Self.modern)
        == ["survey previews and test responses": 1, "unfinished responses": 1])
    let old = ExportDraft(
      format: .qualtrics, questions: [.columns("Q2", ["4", "9"])],
      rows: QualtricsExport().rowRules(try header(Self.singleQuoted)))
    #expect(try old.leftOut(Self.singleQuoted) == ["survey previews and test responses": 1])
  }

  @Test func `without a status, previews are told by how the survey was reached`() throws {
    let text = "ResponseId,DistributionChannel,RecordedDate,Progress,Q1\nR_1,preview,2024,100,a\n"
    let rules = QualtricsExport().rowRules(try header(text))
    #expect(rules.map(\.reason) == ["survey previews"])
    let draft = ExportDraft(format: .qualtrics, questions: [.single("Q1", ["a"])], rows: rules)
    #expect(try draft.leftOut(text) == ["survey previews": 1])
  }

  @Test(arguments: 0..<80)
  func `random answers come back as they were given`(seed: Int) throws {
    let file = RandomQualtricsFile(seed: UInt64(seed))
    let head = try ExportHead(text: file.text)
    #expect(head.claims == [.qualtrics])
    let header = QualtricsExport().header(head)
    let draft = ExportDraft(
      format: .qualtrics, questions: file.questions, respondent: "ResponseID",
      rows: QualtricsExport().rowRules(header))
    let responses = try draft.read(file.text).responses
    for (question, given) in zip(file.questions, file.given) {
      #expect(responses[question.id].given == given, "\(question.layout)")
    }
    #expect(try draft.leftOut(file.text) == file.leftOut)
  }
}
