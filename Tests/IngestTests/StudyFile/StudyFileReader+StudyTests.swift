import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let studies =
    [
      StudyFault(
        "a misspelt format, and not how many files there are",
        sources: """
          a: {file: a.csv, format: plain}
          b: {file: b.csv, format: 1️⃣excerts}
          published: {file: published.csv, format: published-figures}
          """,
        says: "format 'excerts' isn't known", remedy: "did you mean 'excerpts'?"),
      StudyFault(
        "an absolute path", sources: "a: {file: 1️⃣/a.csv}",
        says: "'/a.csv' leads out of the study's folder"),
      StudyFault(
        "a way round", sources: "a: {file: 1️⃣b/../../a.csv}",
        says: "'b/../../a.csv' leads out of the study's folder"),
      StudyFault(
        "no file", sources: "1️⃣a: {format: plain}", says: "the file of the source 'a' is missing"),
      StudyFault(
        "an empty file", sources: "a: {1️⃣file: \"\"}", says: "the file of the source 'a' is empty"),
      StudyFault(
        "an empty respondent column", sources: "a: {file: a.csv, 1️⃣respondent: }",
        says: "the respondent column of the source 'a' is empty"),
      StudyFault(
        "a delimiter of two characters", sources: "a: {file: a.csv, delimiter: 1️⃣\";;\"}",
        says: "the delimiter is ';;' where a comma, semicolon, tab or bar belongs"),
      StudyFault(
        "a file of unknown provenance",
        sources: "a: {file: a.csv, format: posts, provenance: 1️⃣invented}",
        says: "provenance 'invented' isn't known"),
      StudyFault(
        "an invited number under passages",
        sources: "a: {file: a.csv}\nb: {file: b.csv, format: excerpts, 1️⃣invited: 9}",
        says: "the source 'b' says how many were invited, which only a file of responses can",
        remedy: "remove it, or put it under the source of the responses"),
      StudyFault(
        "a citation without a title", settings: "1️⃣source: {year: 2024}",
        says: "the source's title is missing"),
      StudyFault(
        "no word for one of them", settings: "1️⃣respondents: {many: trainees}",
        says: "the word for one ('one') is missing"),
      StudyFault(
        "an empty word for several", settings: "respondents: {one: trainee, 1️⃣many: \"\"}",
        says: "the word for several ('many') is empty"),
      StudyFault(
        "neither people nor things", settings: "respondents: {one: a, many: b, are: 1️⃣thing}",
        says: "'are' 'thing' isn't known", remedy: "did you mean 'things'?"),
      StudyFault(
        "a word by another name", settings: "respondents: {one: a, many: b, 1️⃣is: people}",
        says: "key of 'respondents' 'is' isn't known"),
      StudyFault(
        "a word in place of two", settings: "respondents: 1️⃣trainees",
        says: "'respondents' is the value 'trainees' where a list of 'key: value' belongs"),
      StudyFault(
        "a list of missing values in a mapping", settings: "missing: 1️⃣{a: b}",
        says: "missing is a list of 'key: value' where one value belongs"),
    ]
    + ["-1", "7", "1.0", "1e0", "1_0", "0x1", "two", "99999999999999999999"].map { decimals in
      StudyFault(
        "\(decimals) decimals", settings: "rounding: {decimals: 1️⃣\(decimals)}",
        says: "decimals is '\(decimals)' where a whole number from 0 to 6 belongs")
    }
    + ["0", "-5", "812.0", "1e3", "many", "1,200", "1000000000"].map { invited in
      StudyFault(
        "\(invited) invited", sources: "a: {file: a.csv, invited: 1️⃣\"\(invited)\"}",
        says: "'invited' of the source 'a' is '\(invited)' where a whole number from 1 to 999999999"
          + " belongs")
    }
}

struct StudyFileReaderStudyTests {
  @Test(arguments: StudyFault.studies)
  func `a fault of the study is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `a study has one file of responses at most`() throws {
    var draft = StudyDraft()
    draft.sources = "a: {file: a.csv}\nb: {file: b.csv, format: plain}"
    let found = try draft.faults()
    #expect(
      found.map(\.message) == [
        "2 sources hold responses where one file of responses belongs"
      ])
    #expect(found.map(\.sourceLine) == ["sources:"])
  }

  @Test func `a source of responses may say how many were invited`() throws {
    var draft = StudyDraft()
    #expect(try draft.read().sources.map(\.invited) == [nil, nil, nil])
    draft.sources = "responses: {file: responses.csv, invited: 812}"
    #expect(try draft.read().sources.map(\.invited) == [812])
  }

  @Test func `a study may have words of its own for its respondents`() throws {
    var draft = StudyDraft()
    #expect(try draft.read().respondents == .respondents)
    draft.settings += "respondents: {one: resource, many: resources, are: things}\n"
    #expect(
      try draft.read().respondents
        == RespondentWords(one: "resource", many: "resources", nature: .things))
  }

  @Test func `words for respondents need respondents`() throws {
    let found = try Study.faults(
      of: """
        study: small
        title: A small study
        provenance: observed
        respondents: {one: post, many: posts}
        sources: {published: {file: published.csv, format: published-figures}}
        plan: [{reproduction: published, name: a, title: A}]
        """)
    #expect(
      found.map(\.message) == ["'respondents' says what they are called, and no source has any"])
    #expect(found.map(\.position) == [FilePosition(line: 4, column: 1)])
  }

  @Test func `questions need a file of answers`() throws {
    var draft = StudyDraft()
    draft.sources = "a: {file: a.csv, format: excerpts}"
    let found = try draft.faults()
    #expect(found.map(\.message) == ["there are questions, but no source holds answers to them"])
    #expect(found.map(\.sourceLine) == ["questions:"])
  }

  @Test func `what is left out takes its default`() throws {
    var draft = StudyDraft()
    draft.settings = ""
    draft.segments = "all: {role: [lead, staff]}"
    let study = try draft.read()
    #expect(study.name == "small")
    #expect(study.title == "A small study")
    #expect(study.provenance == .observed)
    #expect(study.citation == nil)
    #expect(study.rounding == Rounding(decimals: 0, rule: .halfUp))
    #expect(study.disclosure == .none)
    #expect(study.codebook[Question.ID("role")].missing == [""])
  }

  @Test(arguments: Rounding.Rule.allCases)
  func `everything that is said is kept`(rule: Rounding.Rule) throws {
    var draft = StudyDraft()
    draft.settings = """
      source: {title: "On: this", publisher: P, year: 2024}
      rounding: {decimals: 3, rule: \(rule.rawValue)}
      disclosure: {policy: none}

      """
    let study = try draft.read()
    #expect(study.citation == Citation(title: "On: this", publisher: "P", year: "2024"))
    #expect(study.rounding == Rounding(decimals: 3, rule: rule))
  }

  @Test(
    arguments: [
      ("\",\"", ","), ("\";\"", ";"), ("\"\\t\"", "\t"), ("\"|\"", "|"),
    ] as [(String, Unicode.Scalar)])
  func `a source keeps its name, file, column and delimiter`(
    word: String, delimiter: Unicode.Scalar
  ) throws {
    var draft = StudyDraft()
    draft.sources = """
      b: {file: "in here/ä.csv", respondent: who, delimiter: \(word)}
      a: {file: p.csv, format: published-figures}
      """
    #expect(
      try draft.read().sources == [
        SourceFile(
          name: "b", file: "in here/ä.csv", format: .plain, respondentColumn: "who",
          delimiter: UInt8(ascii: delimiter)),
        SourceFile(
          name: "a", file: "p.csv", format: .publishedFigures, respondentColumn: nil),
      ])
  }
}
