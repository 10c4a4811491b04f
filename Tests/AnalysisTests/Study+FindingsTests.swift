import Survey
import TestSupport
import Testing

@testable import Analysis

extension RandomResponses {
  /// A study that breaks every question down by every banner, of all and of the segment.
  fileprivate var study: Study {
    let banners = [[]] + questions.filter { $0.optionList != nil }.map { [$0] } + [banner]
    var plan: [PlannedAnalysis] = []
    for question in questions {
      let shown: [Measure] = question.optionList == nil ? [.mean, .median] : [.count, .percent]
      for banner in banners {
        for segment in [nil, segment] {
          plan.append(
            .breakdown(BreakdownPlan(question, by: banner, segment: segment, show: shown)))
        }
      }
    }
    return Study(questions, segments: segment.map { [$0] } ?? [], plan: plan)
  }
}

@Test(arguments: UInt64(0)..<20)
func `findings are the same worked out together as one after the other`(seed: UInt64) {
  let random = RandomResponses(seed: seed)
  let study = random.study
  let evidence = Evidence(random.responses)
  let inTurn = study.parts(from: evidence).flatMap { $0() }
  #expect(inTurn.count == study.plan.count + 2)
  let together = study.findings(from: evidence)
  #expect(together.map { String(describing: $0) } == inTurn.map { String(describing: $0) })
}

@Test(arguments: Selection.allCases, [true, false])
func `limits are beside a warning where respondents weren't drawn at random`(
  selection: Selection, intervals: Bool
) throws {
  let question = Question.single("role", ["a", "b"])
  let responses = Responses([(question, GivenAnswer.counts([3, 4]))])
  let study = Study(
    [question], plan: [.breakdown(BreakdownPlan(question, intervals: intervals))],
    selection: selection)
  let findings = study.findings(from: Evidence(responses))
  let table = try #require(findings.first { $0.name == "role" })
  #expect(
    table.caveats.contains(.tests(.notDrawnAtRandom(selection)))
      == (intervals && selection != .random))
}

@Test func `a warning of letters isn't told again for limits`() throws {
  let (question, group) = (
    Question.single("role", ["a", "b"]), Question.single("side", ["l", "r"])
  )
  let responses = Responses([
    (question, GivenAnswer.counts([30, 40])), (group, GivenAnswer.counts([35, 35])),
  ])
  let plan = BreakdownPlan(
    question, by: [group], intervals: true, test: TestPlan(whole: nil, letters: true))
  let study = Study([question, group], plan: [.breakdown(plan)], selection: .purposive)
  let table = try #require(
    study.findings(from: Evidence(responses)).first { $0.name == "role" })
  #expect(table.caveats.count { $0 == .tests(.notDrawnAtRandom(.purposive)) } == 1)
}
