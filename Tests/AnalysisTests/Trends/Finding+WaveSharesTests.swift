import Survey
import Testing
import TestSupport

@testable import Analysis

private let view = Question.single("view", ["yes", "no", "dk"], nets: [Net("sure", [0, 1])])

/// 10 yes, 5 no, 5 don't know, 2 missing; then 12, 4, 0 and 1 not asked.
private let waved = WavedStudy(
  view,
  [
    GivenAnswer.counts([10, 5, 5], missing: 2), GivenAnswer.counts([12, 4, 0], notAsked: 1),
  ])

struct FindingWaveSharesTests {
  @Test func `each wave has its counts, shares and base`() throws {
    let shares = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, intervals: true)).first)
    #expect(shares.kind == .trend)
    #expect(shares.columns.map(\.wave) == ["2021", "2022"])
    #expect(shares.columns.map(\.label) == ["2021", "2022"])
    #expect(shares.bases == [20, 16])
    #expect(
      shares.rows.map(\.value) == ["yes", "no", "dk", "net:sure", "*", "missing", "not_asked"])
    #expect(shares.figure("yes", at: 0, .count)?.shown == "10")
    #expect(shares.figure("yes", at: 1, .percent)?.shown == "75.00")
    #expect(shares.figure("yes", at: 1, .percent)?.base == 16)
    #expect(shares.figure("net:sure", at: 0, .percent)?.shown == "75.00")
    #expect(shares.figure("missing", at: 0, .count)?.shown == "2")
    #expect(shares.figure("not_asked", at: 1, .count)?.shown == "1")
    #expect(shares.figure("missing", at: 0, .percent)?.status == .notApplicable)
    #expect(shares.figure("yes", at: 0, .percent)?.interval != nil)
    #expect(shares.partsMakeWhole)
  }

  @Test func `those who know have shares of their own`() throws {
    let shares = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, unknown: ["dk"])).first)
    #expect(shares.measures == [.count, .percent, .percentOfKnown])
    #expect(shares.figure("yes", at: 0, .percent)?.shown == "50.00")
    #expect(shares.figure("yes", at: 0, .percentOfKnown)?.shown == "66.67")
    #expect(shares.figure("yes", at: 0, .percentOfKnown)?.base == 15)
    #expect(shares.figure("dk", at: 0, .percent)?.shown == "25.00")
    #expect(shares.figure("dk", at: 0, .percentOfKnown)?.status == .notApplicable)
    #expect(shares.figure("net:sure", at: 0, .percentOfKnown)?.shown == "100.00")
    #expect(shares.figure("*", at: 0, .percentOfKnown)?.shown == "100.00")
  }

  @Test func `a net with an option of not knowing has no share of those who know`() throws {
    let odd = Question.single("odd", ["yes", "dk"], nets: [Net("any", [0, 1])])
    let waved = WavedStudy(odd, [GivenAnswer.counts([1, 1]), GivenAnswer.counts([2, 1])])
    let findings = waved.findings(AnswerTrendPlan(odd, waved.names, unknown: ["dk"]))
    #expect(findings[0].figure("net:any", at: 0, .percentOfKnown)?.status == .notApplicable)
    #expect(findings[2].rows.map(\.value) == ["yes"])
  }

  @Test func `only the options named are shown, in the codebook's order`() throws {
    let plan = AnswerTrendPlan(view, waved.names, options: ["net:sure", "yes"])
    let findings = waved.findings(plan)
    #expect(
      findings[0].rows.map(\.value) == ["yes", "net:sure", "*", "missing", "not_asked"])
    #expect(findings[1].rows.map(\.value) == ["yes", "net:sure"])
    #expect(!findings[0].partsMakeWhole)
  }

  @Test func `a wave in which it wasn't asked has no numbers`() throws {
    let other = Question.single("other", ["a"])
    let rounds = [
      WavedStudy.Round(
        name: "a", date: "2021-01-01", questions: [view],
        given: GivenAnswer.counts([1, 1, 0]).map { [$0] }),
      WavedStudy.Round(
        name: "b", date: "2022-01-01", questions: [other], given: [[.option(0)]]),
      WavedStudy.Round(
        name: "c", date: "2023-01-01", questions: [view],
        given: GivenAnswer.counts([1, 3, 0]).map { [$0] }),
    ]
    let findings = WavedStudy(rounds).findings(AnswerTrendPlan(view, ["a", "b", "c"]))
    #expect(findings.count == 2)
    #expect(findings[0].bases == [2, 0, 4])
    #expect(findings[0].figure("yes", at: 1, .count)?.status == .notApplicable)
    #expect(findings[0].waveCaveats.contains(.notAsked(wave: "b")))
    #expect(findings[1].columns.map(\.label) == ["a to c"])
  }

  @Test func `a segment is of each wave's own members`() throws {
    let area = Question.single("area", ["north", "south"])
    let turned = Question.single("area", ["south", "north"])
    let north = Segment(name: "north", condition: Condition(area, [0]))
    let rounds = [(area, "2021", 0), (turned, "2022", 1)].map { question, year, place in
      WavedStudy.Round(
        name: year, date: "\(year)-10-01", questions: [view, question],
        given: [[.option(0), .option(place)], [.option(1), .option(1 - place)]])
    }
    let waved = WavedStudy(rounds, segments: [north])
    let shares = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, segment: "north")).first)
    #expect(shares.bases == [1, 1])
    #expect(try shares.rows.indices.map { try #require(shares.cells[$0][0].first).shown }[0] == "1")
    #expect(shares.figure("yes", at: 1, .count)?.shown == "1")
    #expect(shares.base.segment?.name == "north")
  }

  @Test func `several answers each make no whole`() throws {
    let many = Question.multiple("many", ["a", "b"])
    let waved = WavedStudy(
      many, [[.options([0, 1]), .options([0]), .options([])], [.options([1]), .missing]])
    let shares = try #require(waved.findings(AnswerTrendPlan(many, waved.names)).first)
    #expect(shares.figure("a", at: 0, .percent)?.shown == "66.67")
    #expect(shares.figure("*", at: 0, .percent)?.status == .notApplicable)
    #expect(!shares.partsMakeWhole)
    #expect(shares.caveats.contains(.severalAnswersEach(respondents: 4, answers: 4)))
  }
}
