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
