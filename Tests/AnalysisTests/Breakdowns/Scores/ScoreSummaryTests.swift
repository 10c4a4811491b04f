import Survey
import TestSupport
import Testing

@testable import Analysis

private let agree = Question.scale("agree", ["1", "2", "3", "4", "5"])
private let falling = Question.scale(
  "falling", ["a", "b", "c", "d", "e"], scores: [5, 4, 3, 2, 1])
private let promote = Question.nps("promote")

private func statistics(
  of question: Question, _ counts: [Int], missing: Int = 0, _ measures: [Measure], box: Int = 2,
  intervals: Bool = true, decimals: Int = 4
) throws -> Finding {
  let plan = BreakdownPlan(
    question, intervals: intervals, decimals: decimals, statistics: measures, box: box)
  let study = Study([question], rounding: Rounding(decimals: decimals, rule: .halfUp))
  let responses = Responses([(question, GivenAnswer.counts(counts, missing: missing))])
  return try #require(CountedBreakdown(plan, of: study, responses).findings.last)
}

/// R 4.2.2: `x <- rep(1:5, c(2, 4, 7, 12, 6)); mean(x); sd(x); median(x); t.test(x)$conf.int`.
@Test func `an item answered 2, 4, 7, 12, 6 has R's mean, spread and interval`() throws {
  let finding = try statistics(
    of: agree, [2, 4, 7, 12, 6], [.mean, .standardDeviation, .median])
  #expect(finding.kind == .summary)
  #expect(finding.name == "agree-statistics")
  #expect(try finding.shown("*", .count) == "31")
  #expect(try finding.shown("*", .mean) == "3.5161")
  #expect(try finding.shown("*", .standardDeviation) == "1.1510")
  #expect(try finding.shown("*", .median) == "4.0000")
  let interval = try #require(try finding.figure("*", .mean).interval)
  #expect(abs(interval.lowerBound - 3.093950) < 1e-6)
  #expect(abs(interval.upperBound - 3.938308) < 1e-6)
}

/// By hand: 18, 7 and 6 of 31.
@Test(arguments: [agree, falling])
func `boxes are the options with the highest and the lowest scores`(question: Question) throws {
  let counts = question.id.name == "agree" ? [2, 4, 7, 12, 6] : [6, 12, 7, 4, 2]
  let finding = try statistics(
    of: question, counts, missing: 3, [.topBox, .middleBox, .bottomBox, .netScore])
  #expect(try finding.shown("*", .topBox) == "58.0645")
  #expect(try finding.shown("*", .middleBox) == "22.5806")
  #expect(try finding.shown("*", .bottomBox) == "19.3548")
  #expect(try finding.shown("*", .netScore) == "38.7097")
  let top = try finding.figure("*", .topBox)
  #expect(top.count == 18 && top.base == 31)
}

/// Limits by (18 - 6)/31 ∓ 1.959964 * sqrt((18/31 + 6/31 - (12/31)^2)/31), worked in R 4.2.2.
@Test func `a net score has its own interval`() throws {
  let finding = try statistics(of: agree, [2, 4, 7, 12, 6], [.netScore])
  let interval = try #require(try finding.figure("*", .netScore).interval)
  #expect(abs(interval.lowerBound - 10.895) < 0.001)
  #expect(abs(interval.upperBound - 66.525) < 0.001)
}

/// 50 promoters, 30 passives and 20 detractors of 100: 30, from 14.6922 to 45.3078.
@Test func `a net promoter score is promoters less detractors`() throws {
  let counts = [20, 0, 0, 0, 0, 0, 0, 30, 0, 50, 0]
  let finding = try statistics(of: promote, counts, [.netPromoterScore])
  let figure = try finding.figure("*", .netPromoterScore)
  #expect(figure.shown == "30.0000")
  let interval = try #require(figure.interval)
  #expect(abs(interval.lowerBound - 14.6922) < 0.0001)
  #expect(abs(interval.upperBound - 45.3078) < 0.0001)
  #expect(
    finding.caveats == [
      .scores(.netPromoterScore(promoters: "Promoters", detractors: "Detractors"))
    ])
}

@Test func `statistics tell which options make a box, and scores that aren't the values`() throws {
  let finding = try statistics(of: falling, [1, 1, 1, 1, 1], [.mean, .topBox], intervals: false)
  #expect(
    finding.caveats == [
      .scores(
        .scores(
          labels: ["A", "B", "C", "D", "E"],
          scores: [5, 4, 3, 2, 1].map { DecimalNumber(units: $0, decimals: 0) })),
      .scores(.boxes(top: ["A", "B"], middle: ["C"], bottom: ["D", "E"])),
    ])
  #expect(try finding.figure("*", .mean).interval == nil)
}

@Test func `values that are their own scores aren't told`() throws {
  let finding = try statistics(of: agree, [1, 1, 1, 1, 1], [.mean], intervals: false)
  #expect(finding.caveats.isEmpty)
}

@Test func `a scale that nobody answered has no statistics`() throws {
  let measures: [Measure] = [.mean, .median, .topBox, .netScore]
  let finding = try statistics(of: agree, [0, 0, 0, 0, 0], missing: 2, measures)
  #expect(try measures.map { try finding.shown("*", $0) } == ["z", "z", "z", "z"])
  #expect(try finding.shown("missing", .count) == "2")
}

@Test func `a single answer has a mean without an interval`() throws {
  let finding = try statistics(of: agree, [0, 0, 0, 1, 0], [.mean, .standardDeviation])
  #expect(try finding.shown("*", .mean) == "4.0000")
  #expect(try finding.figure("*", .mean).interval == nil)
  #expect(try finding.shown("*", .standardDeviation) == "z")
}
