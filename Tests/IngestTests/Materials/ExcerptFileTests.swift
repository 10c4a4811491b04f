import Survey
import TestSupport
import Testing

@testable import Ingest

struct ExcerptFileTests {
  private static let header = "who,group,question,theme,coder,text\n"
  private static let role = Question.single("role", ["lead", "staff"])

  private func study(respondent: String? = "id", byRole: Bool = true) -> Study {
    let frame = CodeFrame(
      name: "themes.csv",
      themes: ["T1", "T2"].map {
        CodeFrame.Theme(id: $0, parent: nil, label: $0, definition: "", interviewQuestion: "Q1")
      })
    let plan = ThemePlan(
      name: "themes", title: "Themes", codeFrame: frame, interviewQuestion: nil, segment: nil,
      group: byRole ? Self.role.id : nil, columns: [0, 1], collective: [:],
      measures: [.respondents])
    let responses = SourceFile(
      name: "responses", file: "responses.csv", format: .plain, respondentColumn: respondent)
    return Study(
      name: "small", title: "Small", provenance: .observed, citation: nil, sources: [responses],
      codebook: Codebook([Self.role]), segments: [],
      rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none,
      plan: [.themes(plan), .themes(plan)])
  }

  private func responses(_ names: [String]) -> Responses {
    Responses(
      respondentCount: 3,
      answers: [Self.role.id: Answers([.option(0), .option(1), .missing], to: Self.role)],
      respondents: names)
  }

  private func read(
    _ text: String, _ study: Study, names: [String] = ["R1", "R2", "R3"]
  ) throws -> [Excerpt] {
    let draft = try MaterialDraft(text)
    return try ExcerptFile(
      draft.source(.excerpts, respondent: "who"), of: study, in: draft.folder
    ).excerpts(of: responses(names))
  }

  @Test(arguments: [
    MaterialFault(
      "no theme", header + "R1,lead,,1️⃣,,\n", says: "the theme '' isn't in the code frame themes.csv"
    ),
    MaterialFault(
      "an unknown respondent", header + "1️⃣R9,lead,,T1,,\n",
      says: "the respondent 'R9' isn't in the file of responses"),
    MaterialFault(
      "a group that the responses don't say", header + "R2,1️⃣lead,,T1,,\n",
      says: "the passage says the group is 'lead', the responses say staff of 'R2'"),
    MaterialFault(
      "a group of somebody who named none", header + "R3,1️⃣lead,,T1,,\n",
      says: "the passage says the group is 'lead', the responses say nothing of 'R3'"),
    MaterialFault(
      "a group of two lines", header + ",1️⃣\"le\nad\",,T1,,\n",
      says: "the group 'le\\nad' is no option of role"),
    MaterialFault(
      "neither respondent nor group", header + "R1,,,T1,,\n1️⃣,,,T1,,\n",
      says: "the passage has neither a respondent nor a group"),
  ])
  func `a fault of the excerpts is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text, study()) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
    #expect(found.allSatisfy { $0.remedy != nil })
  }

  @Test func `respondents can't be named where no column of the responses names them`() throws {
    let study = study(respondent: nil)
    let found = try faults { _ = try read(Self.header + "R1,lead,,T1,,\n", study, names: []) }
    #expect(
      found.map(\.message) == [
        "the passage is of 'R1', but no column of the responses names the respondents"
      ])
    let group = try read(Self.header + ",lead,,T1,,\n", study, names: [])
    #expect(group.map(\.respondent) == [nil])
  }

  @Test func `a file of nothing but faults is told in few messages`() throws {
    let rows = (0..<5000).map { "X\($0),lead,,T1,,\n" }.joined()
    let found = try faults { _ = try read(Self.header + rows, study()) }
    #expect(found.count == 101)
    #expect(found.last?.position == nil)
    #expect(found.last?.message == "the rows after these weren't looked at")
  }

  @Test func `passages keep their order, respondent, group, question, theme and coder`() throws {
    let text = Self.header + "R2,staff,Q1,T2,ann,\"Said, so\"\n,lead,,T1,,\nR3,,,T1,,\n"
    #expect(
      try read(text, study()) == [
        Excerpt(respondent: 1, group: "staff", interviewQuestion: "Q1", theme: "T2", coder: "ann"),
        Excerpt(respondent: nil, group: "lead", interviewQuestion: "", theme: "T1", coder: ""),
        Excerpt(respondent: 2, group: "", interviewQuestion: "", theme: "T1", coder: ""),
      ])
  }

  @Test func `a column of passages tells which rows are one passage`() throws {
    let text = "who,group,question,theme,coder,passage\nR1,,,T1,,p1\nR1,,,T2,,p1\nR1,,,T2,,\n"
    #expect(try read(text, study()).map(\.passage) == ["p1", "p1", ""])
  }

  @Test func `groups are free where no table is shown by them`() throws {
    #expect(
      try read(Self.header + "R1,else,,T1,,\n", study(byRole: false)).map(\.group) == ["else"])
  }
}
