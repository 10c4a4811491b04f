import Survey
import Testing
import TestSupport

@testable import Analysis

private let smokers = Question.single("smokers", ["yes", "no"])

private func waved(_ dates: [String]) -> WavedStudy {
  let counts = [(83, 86), (90, 93), (129, 136), (70, 82)]
  return WavedStudy(
    zip(dates, counts).map { date, count in
      WavedStudy.Round(
        name: date, date: date, questions: [smokers],
        given: GivenAnswer.counts([count.0, count.1 - count.0]).map { [$0] })
    })
}

struct FindingWaveTrendTests {
  /// R's `prop.trend.test`: 8.224922; the days are equally far apart.
  @Test func `waves at equal distances have R's trend`() throws {
    let study = waved(["2023-01-01", "2023-01-11", "2023-01-21", "2023-01-31"])
    let line = try #require(study.findings(AnswerTrendPlan(smokers, study.names)).last)
    #expect(line.name == "smokers-over-time-trend")
    let statistic = try #require(line.figure("yes", at: 0, .statistic)?.amount?.double)
    #expect(statistic < 0)
    #expect(abs(statistic * statistic - 8.224922) < 5e-7)
    #expect(line.figure("yes", at: 0, .pValue)?.shown == "0.0041")
    #expect(line.columns.map(\.wave) == ["2023-01-01/2023-01-31"])
    #expect(line.waveCaveats.contains(.scores(waves: study.names, days: [0, 10, 20, 30])))
  }

  @Test func `a line through few people is rough, and through other months told so`() throws {
    let study = waved(["2023-01-01", "2023-02-11", "2023-03-21", "2023-04-30"])
    let line = try #require(study.findings(AnswerTrendPlan(smokers, study.names)).last)
    // 25 of 397 don't smoke; of 82, 5.2 would be expected: not rough.
    #expect(!line.waveCaveats.contains { if case .roughTests = $0 { true } else { false } })
    #expect(line.waveCaveats.contains(.differentMonths(waves: study.names, months: [1, 2, 3, 4])))
    #expect(line.waveCaveats.contains(.testFamily(size: 1, .holm)))
    let few = WavedStudy(smokers, [[2, 1], [1, 2], [2, 2]].map { GivenAnswer.counts($0) })
    let rough = try #require(few.findings(AnswerTrendPlan(smokers, few.names)).last)
    #expect(rough.waveCaveats.contains(.roughTests(1)))
  }

  @Test func `uneven dates change the answer`() throws {
    let study = waved(["2023-01-01", "2023-01-11", "2023-01-21", "2024-01-31"])
    let line = try #require(study.findings(AnswerTrendPlan(smokers, study.names)).last)
    let statistic = try #require(line.figure("yes", at: 0, .statistic)?.amount?.double)
    #expect(abs(statistic * statistic - 8.224922) > 1)
  }

  @Test func `two waves, a register and the same people have no line`() {
    let study = waved(["2023-01-01", "2023-01-11", "2023-01-21", "2023-01-31"])
    #expect(
      study.findings(AnswerTrendPlan(smokers, Array(study.names.prefix(2)))).count == 2)
    for design in [AnswerTrendPlan.Design.register, .samePeople] {
      #expect(study.findings(AnswerTrendPlan(smokers, study.names, design: design)).count == 2)
    }
  }

  @Test func `those who know have a line of their own`() {
    let study = waved(["2023-01-01", "2023-01-11", "2023-01-21", "2023-01-31"])
    let findings = study.findings(AnswerTrendPlan(smokers, study.names, unknown: ["no"]))
    let name = "smokers-over-time"
    #expect(
      findings.map(\.name) == [
        name, "\(name)-change", "\(name)-trend", "\(name)-change-known", "\(name)-trend-known",
      ])
    #expect(findings[4].rows.map(\.value) == ["yes"])
    #expect(findings[4].waveCaveats.contains(.noTest([.nothingVaries])))
    #expect(
      findings[4].waveCaveats.contains(
        .amongThoseWhoKnow(["No"], waves: study.names, bases: [83, 90, 129, 70])))
  }
}
