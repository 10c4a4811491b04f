import Survey
import TestSupport
import Testing

@testable import Ingest

struct AlchemerExportTests {
  static let text = """
    Response ID,Time Started,Date Submitted,Status,IP Address,Postal,City,Where do you\u{a0}work?,\
    Other - Write In:Where do you work?,Reason #1:Note:why: pay?,Reason #2:Note:why: pay?,\
    Which words?,Other word(s)::Which words?,E-mail address
    1,2024-05-01,2024-05-01,Complete,192.0.2.7,ZZ1,Planted,Other - Write In,At sea,a,b,\
    quick;Other word(s):,lean,planted-name@example.org
    2,2024-05-01,2024-05-01,Partial,192.0.2.7,,,Ward,,,,,,
    3,2024-05-01,2024-05-01,Partial,192.0.2.7,,,,,,,,,
    4,2024-05-01,2024-05-01,Disqualified,192.0.2.7,,,Ward,,,,quick,,

    """

  private let work = Question(
    0, .single(.of(["Ward", "Other - Write In"])), .column("Where do you work?"))
  private let words = Question(
    1, .multiple(.of(["quick", "Other word(s):"])),
    .separated(column: "Which words?", separator: ";"))

  private func header(_ text: String) throws -> ExportHeader {
    try ExportHeader(text: text, .alchemer)
  }

  @Test func `it is known by its dates and its status`() throws {
    #expect(
      AlchemerExport().recognise(try ExportHead(text: Self.text))
        == "the columns 'Time Started', 'Date Submitted' and 'Status' are there, and 4 of 14 are"
        + " named like 'Option:Question'")
  }

  @Test func `an option stands before its question, which may hold colons too`() throws {
    let header = try header(Self.text)
    #expect(
      header["Note:why: pay? / Reason #2"]
        == ExportColumn(
          name: "Note:why: pay? / Reason #2", text: "Note:why: pay?", part: "Reason #2",
          block: "Note:why: pay?", role: .answer))
    #expect(header["Where do you work?"].block == nil)
    let written = header.columns.filter { $0.role == .writtenIn }
    #expect(written.map(\.part) == ["Other - Write In", "Other word(s):"])
    #expect(written.map(\.block) == ["Where do you work?", "Which words?"])
  }

  @Test func `options with colons keep theirs`() throws {
    let text = "Time Started,Date Submitted,Status,1:2:Which?,3:2:Which?,4:1:Which?\n,,,,,\n"
    #expect(try header(text).columns.compactMap(\.part) == ["1:2", "3:2", "4:1"])
    #expect(try header(text).columns.last?.text == "Which?")
  }

  @Test func `what tells who or where somebody is, is known`() throws {
    #expect(
      try header(Self.text).personalNames == ["IP Address", "Postal", "City", "E-mail address"])
  }

  @Test func `who answered nothing, didn't finish or wasn't wanted is left out and counted`() throws
  {
    let draft = ExportDraft(
      format: .alchemer, questions: [work, words], respondent: "Response ID",
      rows: AlchemerExport().rowRules(try header(Self.text)))
    let responses = try draft.read(Self.text).responses
    #expect(responses[work.id].given == [.option(1)])
    #expect(responses[words.id].given == [.options([0, 1])])
    #expect(
      try draft.leftOut(Self.text) == [
        "no question of this study answered": 1, "unfinished responses": 1,
        "disqualified responses": 1,
      ])
  }

  @Test(arguments: 0..<60)
  func `random answers come back as they were given`(seed: Int) throws {
    let file = RandomAlchemerFile(seed: UInt64(seed))
    let head = try ExportHead(text: file.text)
    #expect(head.claims == [.alchemer])
    let draft = ExportDraft(
      format: .alchemer, questions: file.questions, respondent: "Response ID",
      rows: AlchemerExport().rowRules(AlchemerExport().header(head)))
    let responses = try draft.read(file.text).responses
    for (question, given) in zip(file.questions, file.given) {
      #expect(responses[question.id].given == given, "\(question.layout)")
    }
    #expect(try draft.leftOut(file.text) == file.leftOut)
  }
}
