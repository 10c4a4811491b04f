import Survey
import TestSupport
import Testing

@testable import Ingest

/// What is wrong with exports of these platforms is told, and no message shows what respondents
/// entered of themselves.
struct PlatformFaultsTests {
  struct Fixture: CustomTestStringConvertible {
    let format: SourceFile.Format
    let text: String
    /// A column with one answer, and one of the answers.
    let column: String
    let value: String
    /// A column that tells who somebody is.
    let personal: String

    var testDescription: String { format.rawValue }

    func question(_ values: [String]) -> Question {
      Question(0, .single(.of(values)), .column(column))
    }

    func draft(_ questions: [Question] = []) -> ExportDraft {
      ExportDraft(format: format, questions: questions)
    }
  }

  private static let fixtures = [
    Fixture(
      format: .qualtrics, text: QualtricsExportTests.modern, column: "Q1", value: "Ward",
      personal: "RecipientEmail"),
    Fixture(
      format: .surveyMonkey, text: SurveyMonkeyExportTests.native, column: "Where do you work?",
      value: "Ward", personal: "Your contact details / Name"),
    Fixture(
      format: .alchemer, text: AlchemerExportTests.text, column: "Where do you work?",
      value: "Ward", personal: "E-mail address"),
    Fixture(
      format: .jisc, text: JiscExportTests.worded, column: "7. Where do you work?",
      value: "Leeds", personal: "9. What is your e-mail address?"),
    Fixture(
      format: .redcap, text: REDCapExportTests.raw, column: "role", value: "2",
      personal: "e_mail"),
    Fixture(
      format: .redcap, text: REDCapLabelsTests.labelled, column: "Your role", value: "Lead",
      personal: "E-mail address"),
    Fixture(
      format: .limeSurvey, text: LimeSurveyExportTests.codes, column: "role", value: "A1",
      personal: "token"),
    Fixture(
      format: .limeSurvey, text: LimeSurveyTextsTests.text, column: "Where?", value: "A1",
      personal: "Telephone"),
  ]

  private static let planted = ["planted-name", "Planted", "192.0.2.7", "ZZ1"]

  private func expectNothingPlanted(_ found: [Diagnostic]) {
    for diagnostic in found {
      let told = "\(diagnostic.message) \(diagnostic.remedy ?? "") \(diagnostic.sourceLine ?? "")"
      #expect(!Self.planted.contains { told.contains($0) }, "\(told)")
    }
  }

  @Test(arguments: fixtures)
  func `exactly one layout takes the file, whoever tries first`(
    fixture: Fixture
  ) throws {
    #expect(try ExportHead(text: fixture.text).claims == [fixture.format])
  }

  @Test(arguments: [
    "id,role\n1,lead\n", "URN,Q1,Q2_1\n1,2,0\n", "Timestamp,Where?\n01/02/2024 10:00:00,Ward\n",
    "id,submitdate,lastpage,q1[SQ001]\n1,,,Y\n", "record_id,q1___1,form_complete\n1,1,2\n",
    "V1,V2\n1,2\n", "Status,Finished\n1,2\n", "Response,Name\n,\nResponse,x\n",
    "ID,Start time,Completion time,Email,Name,Where?\n1,,,anonymous,,Ward\n",
    "SubmissionDate,KEY,group-q1\n2024-05-01,uuid:1,a\n",
  ])
  func `another's file, or a plain one, is taken by none of these`(text: String) throws {
    let ours: Set<SourceFile.Format> = [.qualtrics, .surveyMonkey, .alchemer]
    #expect(try !ExportHead(text: text).claims.contains { ours.contains($0) })
  }

  @Test(arguments: fixtures)
  func `an answer that the codebook doesn't know is told without its line`(
    fixture: Fixture
  ) throws {
    let found = try fixture.draft([fixture.question(["nowhere"])]).faults(fixture.text)
    #expect(
      found.contains {
        $0.message.hasPrefix(
          "the answer is '\(fixture.value)' which is none of the options of 'question 0'")
      })
    expectNothingPlanted(found)
  }

  @Test(arguments: fixtures)
  func `a question that reads who somebody is, is refused`(fixture: Fixture) throws {
    let question = Question(0, .number(unit: ""), .column(fixture.personal))
    let found = try fixture.draft([question]).faults(fixture.text)
    #expect(found.count == 1)
    #expect(
      found.first?.message.hasPrefix(
        "the question 'question 0' reads the column '\(fixture.personal)', which is personal")
        == true)
    expectNothingPlanted(found)
  }

  @Test(arguments: fixtures)
  func `a rule on a column that isn't there is told`(fixture: Fixture) throws {
    var draft = fixture.draft()
    draft.rows = [
      RowRule(
        reason: "tests", test: .when([RowRule.Cells(column: "Statuss", texts: ["1"])]))
    ]
    let found = try draft.faults(fixture.text)
    #expect(found.map(\.message) == ["there is no column 'Statuss' in the header"])
    expectNothingPlanted(found)
  }

  @Test(arguments: fixtures)
  func `a row with too few or too many fields is told`(fixture: Fixture) throws {
    let draft = fixture.draft()
    let ragged = fixture.text.dropLast() + "1,2\n" + String(repeating: "x,", count: 40) + "x\n"
    let found = try draft.faults(String(ragged))
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.message.hasPrefix("this row has ") })
    expectNothingPlanted(found)
  }

  @Test(arguments: fixtures)
  func `a header without its first row has none of the columns`(
    fixture: Fixture
  ) throws {
    let cut = try #require(fixture.text.split(separator: "\n", maxSplits: 1).last)
    let found = try fixture.draft([fixture.question([fixture.value])]).faults(String(cut))
    #expect(!found.isEmpty)
    expectNothingPlanted(found)
  }

  @Test(arguments: fixtures, [0, 1, 2, 3])
  func `a file that ends within its header has no respondents, and no layout trips`(
    fixture: Fixture, count: Int
  ) throws {
    let lines = fixture.text.split(separator: "\n", omittingEmptySubsequences: false)
    let cut = lines.prefix(count).map { $0 + "\n" }.joined()
    let records = count == 0 ? [] : try ExportHead(text: cut).records
    for layout in ExportLayouts.all {
      let head = ExportHead(records: records)
      _ = layout.recognise(head)
      let header = layout.header(head)
      #expect(header.columns.count == records.first?.count ?? 0)
      #expect(Set(header.names).count == header.names.count)
      _ = layout.rowRules(header)
    }
  }

  @Test(arguments: fixtures, 0..<20)
  func `random header rows give a column a field, unlike named, to every layout`(
    fixture: Fixture, seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words =
      try ExportHead(text: fixture.text).records.flatMap { $0 } + ["", "", "-", " - ", ":"]
    let width = Int.random(in: 1...9, using: &generator)
    let records = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      (0..<width).map { _ in words.randomElement(using: &generator) ?? "" }
    }
    for layout in ExportLayouts.all {
      let head = ExportHead(records: records)
      let header = layout.header(head)
      #expect(header.columns.count == (records.isEmpty ? 0 : width))
      #expect(Set(header.names).count == header.names.count, "\(header.names)")
      #expect(header.rowCount <= max(1, records.count))
      _ = layout.recognise(head)
    }
  }
}
