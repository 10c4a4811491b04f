import Survey
import TestSupport
import Testing

@testable import Analysis

private let group = Question.single("group", ["leads", "bodies", "focus"])
private let talk = Question.single("talk", ["fg1", "fg2"])

/// Places 0 to 2 are leads, 3 and 4 bodies, 5 to 8 the focus groups, 9 is in no group.
private let responses = Responses([
  (group, GivenAnswer.counts([3, 2, 4], missing: 1)),
  (talk, Array(repeating: .notAsked, count: 5) + GivenAnswer.counts([3, 1]) + [.missing]),
])

private let frame = CodeFrame(
  name: "themes.csv",
  themes: [("T1", nil, "Q1"), ("T1.1", "T1", "Q1"), ("T1.2", "T1", "Q2"), ("T2", nil, "Q2")].map {
    .init(id: $0.0, parent: $0.1, label: "About \($0.0)", definition: "", interviewQuestion: $0.2)
  })

private func said(_ theme: String, _ respondents: Int...) -> [Excerpt] {
  respondents.map {
    Excerpt(respondent: $0, group: "", interviewQuestion: "", theme: theme, coder: "")
  }
}

private func reported(_ theme: String, for group: String) -> Excerpt {
  Excerpt(respondent: nil, group: group, interviewQuestion: "", theme: theme, coder: "")
}

/// Leads 0 and 1 raised T1.1, 1 and 2 T1.2, so all three T1; everyone else is silent on it.
private let excerpts = said("T1.1", 0, 0, 1) + said("T1.2", 1, 2, 1) + said("T2", 3, 9)

private func themes(
  _ excerpts: [Excerpt] = excerpts, by grouping: Question? = group, columns: [Int] = [0, 1, 2],
  about interviewQuestion: String? = nil, segment: Segment? = nil,
  collective: [Int: Question.ID] = [:], provenance: Provenance = .observed
) -> Finding {
  let plan = ThemePlan(
    name: "themes", title: "Themes", codeFrame: frame, interviewQuestion: interviewQuestion,
    segment: segment, group: grouping?.id, columns: grouping == nil ? [] : columns,
    collective: collective, measures: [.respondents, .mentions, .percent])
  return Finding(
    themes: plan, of: Study([group, talk], provenance: provenance),
    Evidence(responses, excerpts: excerpts))
}

@Test func `a theme counts each respondent once and each passage`() throws {
  let finding = themes()
  #expect(try finding.shown("T1.1", in: "leads", .respondents) == "2")
  #expect(try finding.shown("T1.1", in: "leads", .mentions) == "3")
  #expect(try finding.shown("T1.1", in: "leads", .percent) == "67")
  #expect(try finding.figure("T1.1", in: "leads", .respondents) == .count(2, base: 3))
}

@Test func `a parent theme counts its children's respondents once`() throws {
  let finding = themes()
  #expect(try finding.shown("T1", in: "leads", .respondents) == "3")
  #expect(try finding.shown("T1", in: "leads", .mentions) == "6")
  #expect(try finding.shown("T1", .percent) == "30")
}

@Test func `passages coded with the parent itself count for it alone`() throws {
  let finding = themes(excerpts + said("T1", 4))
  #expect(try finding.shown("T1", .respondents) == "4")
  #expect(try finding.shown("T1.1", .respondents) == "2")
  #expect(try finding.shown("T1", in: "bodies", .respondents) == "1")
}

@Test func `rows are the code frame's outline`() {
  let finding = themes()
  #expect(finding.rows.map(\.value) == ["T1", "T1.1", "T1.2", "T2"])
  #expect(finding.rows.map(\.label) == ["About T1", "About T1.1", "About T1.2", "About T2"])
  #expect(
    finding.rows.map(\.role)
      == [.theme(depth: 0), .theme(depth: 1), .theme(depth: 1), .theme(depth: 0)])
}

@Test func `one interview question has its own themes`() {
  #expect(themes(about: "Q2").rows.map(\.value) == ["T1.2", "T2"])
}

@Test func `the total has those of no group as well`() throws {
  let finding = themes()
  #expect(finding.columns.map(\.value) == ["*", "leads", "bodies", "focus"])
  #expect(finding.bases == [10, 3, 2, 4])
  #expect(try finding.shown(.respondents) == ["3", "2", "2", "2"])
  #expect(try finding.shown(.respondents, downColumn: "bodies") == ["0", "0", "0", "1"])
}

@Test func `the plan chooses the columns and their order`() throws {
  let finding = themes(columns: [2, 0])
  #expect(finding.columns.map(\.value) == ["*", "focus", "leads"])
  #expect(finding.bases == [10, 4, 3])
  #expect(try finding.shown("T1", in: "leads", .respondents) == "3")
}

@Test func `without a grouping question there is the total alone`() throws {
  let finding = themes(by: nil, provenance: .reconstructed)
  #expect(finding.columns == [.total])
  #expect(finding.bases == [10])
  #expect(try finding.shown("T2", .respondents) == "2")
}

@Test func `reconstructed groups have no total`() {
  #expect(themes(provenance: .reconstructed).columns.map(\.value) == ["leads", "bodies", "focus"])
  #expect(themes(provenance: .reconstructed).bases == [3, 2, 4])
  #expect(themes(provenance: .synthetic).columns.first == .total)
}

@Test func `a theme reported without a number has none, nor its parent, nor the total`() throws {
  let finding = themes(excerpts + [reported("T1.2", for: "bodies")])
  for measure in [Measure.respondents, .mentions, .percent] {
    #expect(try finding.shown("T1.2", in: "bodies", measure) == "x")
    #expect(try finding.shown("T1", in: "bodies", measure) == "x")
    #expect(try finding.shown("T1.2", measure) == "x")
    #expect(try finding.shown("T1", measure) == "x")
  }
  #expect(try finding.shown("T1.1", in: "bodies", .respondents) == "0")
  #expect(try finding.shown("T1.2", in: "leads", .respondents) == "2")
  #expect(try finding.shown("T1.1", .respondents) == "2")
}

@Test func `a theme reported for a group of another question may be anyone's`() throws {
  let finding = themes([reported("T2", for: "elsewhere")])
  for column in ["*", "leads", "bodies", "focus"] {
    #expect(try finding.shown("T2", in: column, .respondents) == "x")
  }
}

@Test func `a segment leaves out the passages of everyone else`() throws {
  let bodies = Segment(name: "bodies", condition: Condition(group, [1]))
  let finding = themes(segment: bodies)
  #expect(finding.bases == [2, 0, 2, 0])
  #expect(try finding.shown(.respondents) == ["0", "0", "0", "1"])
  #expect(try finding.shown("T2", in: "leads", .percent) == "z")
}

@Test func `a theme reported for a group outside the segment isn't the segment's`() throws {
  let bodies = Segment(name: "bodies", condition: Condition(group, [1]))
  let finding = themes(excerpts + [reported("T2", for: "leads")], segment: bodies)
  #expect(try finding.shown("T2", .respondents) == "1")
  let within = themes(excerpts + [reported("T2", for: "bodies")], segment: bodies)
  #expect(try within.shown("T2", .respondents) == "x")
  let unknowable = Segment(name: "fg1", condition: Condition(talk, [0]))
  let without = themes(excerpts + [reported("T2", for: "leads")], segment: unknowable)
  #expect(try without.shown("T2", .respondents) == "x")
}

@Test func `the caveats of themes appear exactly where they are due`() {
  #expect(themes().caveats.isEmpty)
  #expect(themes(excerpts + [reported("T2", for: "focus")]).caveats == [.reportedWithoutNumber])
  #expect(themes(provenance: .reconstructed).caveats == [.silenceIsNotDenial])
  let everyTheme = ["T1.1", "T1.2", "T2"].flatMap { said($0, 0) }
  #expect(themes(everyTheme, columns: [0], provenance: .reconstructed).caveats.isEmpty)
}

@Test(arguments: [(Provenance.observed, "0"), (.synthetic, "0"), (.reconstructed, "z")])
func `silence is a count of nobody only where everybody was heard`(
  provenance: Provenance, shown: String
) throws {
  let finding = themes(said("T2", 0), columns: [0], provenance: provenance)
  #expect(try finding.shown("T1.1", in: "leads", .respondents) == shown)
}

@Test func `groups that spoke together are told with their conversations`() {
  let spoke = Caveat.spokeTogether(column: "Focus", respondents: 4, conversations: 2)
  #expect(themes(collective: [2: talk.id]).caveats == [spoke])
  #expect(themes(columns: [0, 1], collective: [2: talk.id]).caveats.isEmpty)
}

@Test(arguments: UInt64(0)..<200)
func `themes are what counting respondent by respondent gives`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let random = (0..<Int.random(in: 0...25, using: &generator)).flatMap { _ in
    said(
      ["T1", "T1.1", "T1.2", "T2"].randomElement(using: &generator) ?? "",
      Int.random(in: 0..<10, using: &generator))
  }
  let finding = themes(random)
  let members = ["*": 0..<10, "leads": 0..<3, "bodies": 3..<5, "focus": 5..<9]
  let families = ["T1": ["T1", "T1.1", "T1.2"], "T1.1": ["T1.1"], "T1.2": ["T1.2"], "T2": ["T2"]]
  for (theme, family) in families {
    for (column, people) in members {
      let passages = people.map { person in
        random.count { $0.respondent == person && family.contains($0.theme) }
      }
      #expect(
        try finding.figure(theme, in: column, .respondents)
          == .count(passages.count { $0 > 0 }, base: people.count))
      #expect(
        try finding.figure(theme, in: column, .mentions).amount
          == .count(passages.reduce(0, +)))
    }
  }
}
