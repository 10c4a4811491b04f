import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// Real exports that may lie beside the project, held against counts made with Python's csv module
/// on the same files, and against what those who collected them say of each.
///
/// Their questions are told by place, because their words are others'.
struct RealPlatformExportsTests {
  private static let folder = PackageFolder.shared("exports")

  /// A file's text and its layout, which reads what `questions` makes of its header.
  private struct Export {
    let text: String
    let format: SourceFile.Format
    let header: ExportHeader

    init(
      _ path: String, _ format: SourceFile.Format, _ encoding: String.Encoding = .utf8
    ) throws {
      let file = try #require(RealPlatformExportsTests.folder).appending(path: path)
      text = try String(contentsOf: file, encoding: encoding)
      self.format = format
      header = try ExportHeader(text: text, format)
    }

    func draft(_ questions: [Question], rules: [RowRule] = []) -> ExportDraft {
      ExportDraft(format: format, questions: questions, rows: rules)
    }

    /// Options in columns that repeat them; the last takes any words where it is for some.
    func chosen(_ fields: ClosedRange<Int>, ownWords: Bool = false) -> Question {
      let columns = header.columns[fields]
      return Question(
        fields.lowerBound, .multiple(.of(columns.map { $0.part ?? "" })),
        .namedColumns(columns.map(\.name)), writeIns: ownWords ? fields.count - 1 : nil)
    }

    /// One answer in a column.
    func single(_ field: Int, _ values: [String]) -> Question {
      Question(field, .single(.of(values)), .column(header.columns[field].name))
    }
  }

  @Test(
    .enabled(if: folder != nil, "the real exports are not beside the project"),
    arguments: [
      "qualtrics/sample.csv", "qualtrics/sample_legacy.csv",
      "qualtrics/Multiple_Answer_MC_Questions (Insights).csv",
      "qualtrics/Single_Answer_Matrix_Questions (Insights).csv", "surveymonkey/StarWars.csv",
      "surveymonkey/results.csv", "alchemer/20160115235816-SurveyExport.csv",
      "google-forms/SERDIF_PSSUQ_P2.csv",
      "google-forms/2019 Spanish R Community Survey Responses.csv",
      "jisc-online-surveys/results-for-idrc-surveyin-2021-03-05-0807.en.csv",
      "jisc-online-surveys/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv",
      "limesurvey/public_data.csv", "limesurvey/survey_100001_R_data_file.csv",
      "odk/dec-demo.csv", "redcap/survey/data.csv", "redcap/survey/dictionary.csv",
      "redcap/checkboxes-1/data.csv", "taguette/all_tags_20220303.csv",
    ])
  func `a file is taken by the layout of its platform and by no other of these`(
    path: String
  ) throws {
    let isMac = path.hasSuffix("StarWars.csv")
    let file = try #require(Self.folder).appending(path: path)
    let text = try String(contentsOf: file, encoding: isMac ? .macOSRoman : .utf8)
    let ours: Set<SourceFile.Format> = [.qualtrics, .surveyMonkey, .alchemer]
    let claims = try ExportHead(text: text).claims.filter { ours.contains($0) }
    let own = SourceFile.Format(rawValue: String(path.prefix { $0 != "/" }))
    #expect(claims == own.map { ours.contains($0) ? [$0] : [] } ?? [])
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `one response that Qualtrics exported twice reads the same`() throws {
    let modern = try Export("qualtrics/sample.csv", .qualtrics)
    let legacy = try Export("qualtrics/sample_legacy.csv", .qualtrics)
    for export in [modern, legacy] {
      let question = Question.single("Q1", ["1", "2"])
      let draft = export.draft([question], rules: QualtricsExport().rowRules(export.header))
      #expect(try draft.read(export.text).responses[question.id].given == [.option(1)])
    }
    #expect(modern.header.columns.count == 20)
    #expect(modern.header.columns.count { $0.role == .answer } == 2)
    #expect(modern.header.personalNames.count == 7)
    #expect(legacy.header.columns.map(\.role).count { $0 == .machineMade } == 1)
    #expect(modern.header.columns.last?.role == .machineMade)
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `choices with recoded values are put together by Qualtrics' own names`() throws {
    let export = try Export(
      "qualtrics/Multiple_Answer_MC_Questions (Insights).csv", .qualtrics)
    let blocks = Dictionary(
      grouping: export.header.columns.filter { $0.role == .answer }, by: { $0.block ?? "" })
    #expect(
      blocks.mapValues(\.count) == ["Q2": 3, "Q3": 5, "Q4": 3, "Q5": 7, "mc_question_five": 3])
    let columns = blocks["Q4"] ?? []
    let question = Question(
      0, .multiple(.of(columns.map { $0.part ?? "" })),
      .columns(columns.map(\.name), chosen: ["1"], notChosen: ["0"]))
    let given = try export.draft([question]).read(export.text).responses[question.id].given
    #expect((0..<3).map { option in given.count { $0.chosen.contains(option) } } == [5, 2, 5])
    let rules = QualtricsExport().rowRules(export.header)
    #expect(
      try export.draft([question], rules: rules).leftOut(export.text)
        == ["survey previews and test responses": 5])
    let written = export.header.columns.filter { $0.role == .writtenIn }
    #expect(written.map(\.block) == ["mc_question_five"])
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `statements of a table are questions of one block`() throws {
    let export = try Export(
      "qualtrics/Single_Answer_Matrix_Questions (Insights).csv", .qualtrics)
    let answers = export.header.columns.filter { $0.role == .answer }
    #expect(answers.count == 15)
    #expect(answers.allSatisfy { $0.part?.hasPrefix("Click") == true && $0.block != nil })
    #expect(Set(answers.compactMap(\.block)).count == 5)
    let question = export.single(12, ["1", "2", "3", "4"])
    #expect(
      try export.draft([question]).read(export.text).responses[question.id].given
        == [3, 3, 2, 1, 2].map { .option($0) })
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `a SurveyMonkey file from a Mac gives its published counts`() throws {
    let export = try Export("surveymonkey/StarWars.csv", .surveyMonkey, .macOSRoman)
    let seen = export.chosen(3...8)
    let rank = Question(1, .number(unit: ""), .column(export.header.columns[9].name))
    let favour = export.single(
      24,
      ["Very", "Somewhat"].flatMap { ["\($0) favorably", "\($0) unfavorably"] }
        + ["Neither favorably nor unfavorably (neutral)", "Unfamiliar (N/A)"])
    let responses = try export.draft([seen, rank, favour]).read(export.text).responses
    #expect(responses.respondentCount == 1186)
    let given = responses[seen.id].given
    #expect(
      (0..<6).map { option in given.count { $0.chosen.contains(option) } }
        == [673, 571, 550, 607, 758, 738])
    #expect(given.count(where: \.isAnswer) == 835)
    #expect(responses[rank.id].given.count(where: \.isAnswer) == 835)
    #expect(responses[rank.id].given.count { $0 == GivenAnswer.numbers(["1"])[0] } == 129)
    #expect(responses[favour.id].given.count { $0 == .option(0) } == 474)
    #expect(Set(export.header.columns.compactMap(\.block)).count == 3)
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `a SurveyMonkey file with names repeated in row 2 gives its counts`() throws {
    let export = try Export("surveymonkey/results.csv", .surveyMonkey)
    #expect(export.header.columns.count == 174)
    let journey = export.chosen(4...9)
    let tasks = export.chosen(24...34, ownWords: true)
    let use = export.single(13, ["Frequently", "Sometimes", "Never", "Rarely", "Don't know"])
    let responses = try export.draft([journey, tasks, use]).read(export.text).responses
    #expect(responses.respondentCount == 748)
    #expect(
      (0..<6).map { option in responses[journey.id].given.count { $0.chosen.contains(option) } }
        == [629, 313, 204, 248, 68, 22])
    #expect(
      (0..<11).map { option in responses[tasks.id].given.count { $0.chosen.contains(option) } }
        == [106, 106, 106, 60, 72, 112, 108, 77, 88, 82, 14])
    #expect(responses[tasks.id].given.count(where: \.isAnswer) == 159)
    #expect(responses[use.id].given.count { $0 == .option(0) } == 405)
    #expect(export.header.columns[34].role == .writtenIn)
    #expect(export.header.columns[37].role == .writtenIn)
    #expect(export.header.columns[38].role == .machineMade)
    #expect(export.header.columns[171].role == .machineMade)
  }

  @Test(.enabled(if: folder != nil, "the real exports are not beside the project"))
  func `an Alchemer file gives its counts of answers and of rows left out`() throws {
    let export = try Export("alchemer/20160115235816-SurveyExport.csv", .alchemer)
    #expect(export.header.columns.count { $0.role == .writtenIn } == 2)
    #expect(export.header.columns.count { $0.role == .administration } == 3)
    let run = export.single(
      9, ["As a standalone application", "Other - Write In", "Through Jupyter Hub"])
    let words = Question(
      0,
      .multiple(
        .of([
          "convenient", "cool", "comfortable", "quick", "intuitive", "simple", "flexible",
          "accessible", "Other word(s):", "complicated", "confusing", "uncomfortable",
        ])), .separated(column: export.header.columns[29].name, separator: ";"))
    let partial = AlchemerExport().rowRules(export.header).filter { $0.test != .unanswered }
    let draft = export.draft([run, words], rules: partial)
    let responses = try draft.read(export.text).responses
    #expect(responses.respondentCount == 779)
    #expect(try draft.leftOut(export.text) == ["unfinished responses": 927])
    #expect(
      (0..<3).map { option in responses[run.id].given.count { $0 == .option(option) } }
        == [674, 59, 35])
    #expect(
      (0..<12).map { option in responses[words.id].given.count { $0.chosen.contains(option) } }
        == [557, 414, 396, 365, 357, 348, 346, 283, 68, 38, 33, 29])
    // Of 1,706 rows 635 have neither of the two questions, whatever their status.
    let all = export.draft([run, words], rules: AlchemerExport().rowRules(export.header))
    #expect(
      try all.leftOut(export.text)
        == ["no question of this study answered": 635, "unfinished responses": 300])
  }
}
