import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// Real exports of Jisc, REDCap and LimeSurvey; the numbers were counted with Python's csv module.
struct RealLabelledExportsTests {
  private static let isThere = PackageFolder.shared("exports/SOURCES.md") != nil
  private static let absent: Comment = "the real exports aren't beside the package"

  private static let jisc =
    "jisc-online-surveys/results-for-idrc-surveyin-2021-03-05-0807.en.csv"
  private static let key =
    "jisc-online-surveys/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv"
  private static let limeSurveyWords = "limesurvey/survey_100001_R_data_file.csv"
  private static let limeSurveyCodes = "limesurvey/public_data.csv"

  private static func path(_ file: String) throws -> String {
    try #require(PackageFolder.shared("exports/\(file)")).path
  }

  private static func header(_ file: String, _ layout: any ExportLayout) throws -> ExportHeader {
    layout.header(try ExportHead(file: try path(file)))
  }

  private static func labels(
    _ file: String, _ companion: any ExportCompanion
  ) throws -> ExportLabels {
    try companion.read(CSVReader(DelimitedText(utf8At: try path(file), displayPath: file)))
  }

  /// A multiple response over the columns of one block.
  private static func boxes(
    _ block: String, _ header: ExportHeader, chosen: [String] = ["1"],
    notChosen: [String] = ["0"], missing: [String] = [""], noneIsUnanswered: Bool = true
  ) -> Question {
    let columns = header.columns.filter { $0.block == block && $0.role == .answer }
    return .reading(
      block, .multiple(.of(columns.map { $0.part ?? "" })),
      .columns(columns.map(\.name), chosen: chosen, notChosen: notChosen), missing: missing,
      cells: CellRules(noneIsUnanswered: noneIsUnanswered))
  }

  private static func answered(_ read: ExportFixture.Read, _ question: Question) -> Int {
    read.responses[question.id].given.count(where: \.isAnswer)
  }

  @Test(.enabled(if: isThere, absent))
  func `each layout claims its own files and no others`() throws {
    let own = try [
      Self.jisc: "jisc", Self.limeSurveyWords: "limesurvey", Self.limeSurveyCodes: "limesurvey",
      "redcap/checkboxes-1/data.csv": "redcap", "redcap/survey/data.csv": "redcap",
    ].mapKeys(Self.path)
    let layouts: [any ExportLayout] = [JiscExport(), LimeSurveyExport(), REDCapExport()]
    let folder = try #require(PackageFolder.shared("exports"))
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var seen = 0
    for file in (files ?? []).filter({ $0.hasSuffix(".csv") }).sorted() {
      let path = folder.appendingPathComponent(file).path
      guard let head = try? ExportHead(file: path) else { continue }
      let claims = layouts.filter { $0.recognise(head) != nil }.map(\.format.rawValue)
      #expect(claims == (own[path].map { [$0] } ?? []), "\(file)")
      seen += 1
    }
    #expect(seen > 15)
  }

  @Test(.enabled(if: isThere, absent))
  func `each companion claims its own files and no others`() throws {
    let own = try [
      Self.key: "JiscKey", "redcap/checkboxes-1/dictionary.csv": "REDCapDictionary",
      "redcap/survey/dictionary.csv": "REDCapDictionary",
    ].mapKeys(Self.path)
    let folder = try #require(PackageFolder.shared("exports"))
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for file in (files ?? []).filter({ $0.hasSuffix(".csv") }).sorted() {
      let path = folder.appendingPathComponent(file).path
      guard let head = try? ExportHead(file: path) else { continue }
      let companions: [any ExportCompanion] = [JiscKey(), REDCapDictionary(), LabelTable()]
      let claims = companions.filter { $0.recognise(head) != nil }.map { "\(type(of: $0))" }
      #expect(claims == (own[path].map { [$0] } ?? []), "\(file)")
    }
  }

  @Test(.enabled(if: isThere, absent))
  func `the key's names aren't the export's, and every column finds its words all the same`()
    throws
  {
    let columns = try Self.header(Self.jisc, JiscExport()).columns
    let labels = try Self.labels(Self.key, JiscKey())
    let rows = try CompanionRows(
      CSVReader(DelimitedText(utf8At: try Self.path(Self.key), displayPath: Self.key)))
    let names = Set(rows.rows.compactMap { JiscName($0.cells[0]) == nil ? nil : $0.cells[0] })
    #expect(columns.count == 378)
    #expect(names.subtracting(columns.map(\.name)).count == 91)
    #expect(columns.count { !names.contains($0.name) } == 301)
    let questions = columns.filter { JiscName($0.name) != nil }
    #expect(questions.count == 376)
    #expect(questions.allSatisfy { labels.entry(of: $0) != nil })
    let parts = questions.filter { $0.part != nil }
    #expect(parts.allSatisfy { labels.entry(of: $0)?.options.isEmpty == false })
    #expect(labels.account == ["168 questions and 446 options in the key"])
  }

  @Test(.enabled(if: isThere, absent))
  func `two of 68 answered nothing, and no more than 62 any question with boxes`() throws {
    let layout = JiscExport()
    let header = try Self.header(Self.jisc, layout)
    let blocks = Set(header.columns.compactMap(\.block))
    let isBlank = { (block: String) in block.hasPrefix("Q5") && block.count { $0 == "_" } == 1 }
    let questions = blocks.sorted().map { block in
      isBlank(block)
        ? Self.boxes(block, header, notChosen: [""], missing: []) : Self.boxes(block, header)
    }
    let draft = ExportFixture(
      format: .jisc, questions: questions, rules: layout.rowRules(header), respondent: "URN")
    let read = try draft.read(at: try Self.path(Self.jisc))
    #expect(blocks.count == 69)
    #expect(header.columns.count { $0.role == .stem } == 7)
    #expect(questions.map { Self.answered(read, $0) }.max() == 62)
    #expect(read.responses.respondentCount + read.leftOut.reduce(0, +) == 68)
    for (block, count) in ["Q9": 62, "Q11_1": 24, "Q11_10": 1, "Q53_1": 41] {
      let question = try #require(questions.first { $0.id.name == block })
      #expect(Self.answered(read, question) == count, "\(block)")
    }
  }

  @Test(.enabled(if: isThere, absent))
  func `all of a Jisc file's closed questions together leave two people unanswered`() throws {
    let layout = JiscExport()
    let header = try Self.header(Self.jisc, layout)
    let labels = try Self.labels(Self.key, JiscKey())
    let singles = header.columns.filter { $0.part == nil && $0.role == .answer }.map { column in
      let values = labels.entry(of: column)?.options.map(\.value) ?? []
      return Question.reading(column.name, .single(.of(values)), .column(column.name))
    }
    let draft = ExportFixture(
      format: .jisc, questions: singles, rules: layout.rowRules(header), respondent: "URN")
    let read = try draft.read(at: try Self.path(Self.jisc))
    #expect(singles.count == 26)
    #expect(read.leftOut == [2])
    #expect(read.responses.respondentCount == 66)
  }

  /// The file says in a column of its own what should come out.
  @Test(.enabled(if: isThere, absent))
  func `unticked boxes of forms that weren't filled in are no answers`() throws {
    let file = "redcap/checkboxes-1/data.csv"
    let header = try Self.header(file, REDCapExport())
    let one = Self.boxes("check_one", header)
    let two = Self.boxes("check_two", header)
    let read = try ExportFixture(format: .redcap, questions: [one, two], respondent: "record_id")
      .read(at: try Self.path(file))
    #expect(
      read.responses[one.id].given
        == [.options([0]), .missing, .options([0, 1, 2, 3]), .missing])
    #expect(
      read.responses[two.id].given == [.options([0, 2]), .options([1, 3]), .missing, .missing])
    let labels = try Self.labels("redcap/checkboxes-1/dictionary.csv", REDCapDictionary())
    #expect(labels.entries["check_one"]?.options.map(\.label) == ["one", "two", "three", "four"])
    #expect(labels.entries["check_two"]?.kind == .multiple)
  }

  @Test(.enabled(if: isThere, absent))
  func `a REDCap survey's personal columns are known without its dictionary and with it`() throws {
    let header = try Self.header("redcap/survey/data.csv", REDCapExport())
    #expect(
      header.personalNames == [
        "redcap_survey_identifier", "dob", "email", "first_name", "last_name", "address",
        "telephone_1",
      ])
    let labels = try Self.labels("redcap/survey/dictionary.csv", REDCapDictionary())
    #expect(
      Set(labels.entries.filter { $0.value.personal != nil }.keys)
        == ["dob", "email", "first_name", "last_name", "address", "telephone_1"])
    #expect(labels.entries.count == 25)
    // 33 choices in the lists, and two of each of the three fields of yes or no.
    #expect(labels.account[0] == "25 fields and 39 choices in the data dictionary")
  }

  @Test(.enabled(if: isThere, absent))
  func `a LimeSurvey file of codes and words is read by its codes`() throws {
    let header = try Self.header(Self.limeSurveyCodes, LimeSurveyExport())
    let disciplines = Self.boxes(
      "currentEmp13", header, chosen: ["Yes"], notChosen: ["No"], noneIsUnanswered: false)
    let tests = Self.boxes(
      "proj4can", header, chosen: ["Yes"], notChosen: ["No"], noneIsUnanswered: false)
    let read = try ExportFixture(format: .limeSurvey, questions: [disciplines, tests])
      .read(at: try Self.path(Self.limeSurveyCodes))
    #expect(header.columns.count == 245)
    #expect(header.columns[0].name == "column 1")
    #expect(disciplines.layout.columnNames.count == 65)
    #expect(read.responses.respondentCount == 253)
    #expect(Self.answered(read, tests) == 235)
    #expect(read.responses[disciplines.id].given.count { !$0.chosen.isEmpty } == 246)
    let rank = try #require(header.columns.first { $0.name == "prevEmp2[1]" })
    #expect(rank.block == "prevEmp2")
    #expect(rank.part == "Rank 1")
  }

  @Test(.enabled(if: isThere, absent))
  func `a LimeSurvey file of words has 646 names, though ten headings repeat`() throws {
    let header = try Self.header(Self.limeSurveyWords, LimeSurveyExport())
    #expect(Set(header.names).count == 646)
    #expect(header.columns.count { $0.role == .machineMade } == 126 + 336)
    let rules = LimeSurveyExport().rowRules(header)
    let age = Question.reading("age", .number(unit: "years"), .column("How old are you?"))
    let read = try ExportFixture(
      format: .limeSurvey, questions: [age], rules: rules, respondent: "Response ID"
    ).read(at: try Self.path(Self.limeSurveyWords))
    #expect(read.input.rows == 3)
    #expect(read.leftOut == [1])
    #expect(read.input.blankLines == 1)
  }
}

extension Dictionary {
  fileprivate func mapKeys(_ key: (Key) throws -> Key) rethrows -> [Key: Value] {
    [Key: Value](uniqueKeysWithValues: try map { (try key($0.key), $0.value) })
  }
}
