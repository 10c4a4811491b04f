import Survey
import Testing
import TestSupport

@testable import Analysis

private let view = Question.single("view", ["yes", "no"])

/// Newcombe's 48 of 80, then 56 of 70.
private let newcombe = WavedStudy(
  view, [GivenAnswer.counts([48, 32]), GivenAnswer.counts([56, 14])])

struct FindingWaveChangeTests {
  @Test func `independent waves have the published interval and test`() throws {
    let plan = AnswerTrendPlan(view, newcombe.names, effectSizes: true)
    let change = try #require(newcombe.findings(plan).last)
    #expect(
      change.measures == [.difference, .effectSize, .statistic, .pValue, .adjustedPValue])
    #expect(change.name == "view-over-time-change")
    #expect(change.title == "View: change from 2021 to 2022")
    let difference = try #require(change.figure("yes", at: 0, .difference))
    #expect(difference.shown == "20.00")
    #expect(difference.unit == "points")
    let interval = try #require(difference.interval)
    #expect(abs(interval.lowerBound - 5.24) < 0.005 && abs(interval.upperBound - 33.39) < 0.005)
    #expect(change.figure("yes", at: 0, .statistic)?.shown == "2.650")
    #expect(change.figure("yes", at: 0, .pValue)?.shown == "0.0080")
    #expect(change.figure("no", at: 0, .statistic)?.shown == "-2.650")
    // A yes and a no make one test, so there is nothing to adjust for.
    #expect(change.figure("yes", at: 0, .adjustedPValue)?.shown == "0.0080")
    #expect(change.figure("no", at: 0, .adjustedPValue)?.shown == "0.0080")
    #expect(change.waveCaveats.contains(.sharedTests))
    #expect(change.figure("yes", at: 0, .effectSize)?.shown == "0.442")
    #expect(change.waveCaveats.contains(.testFamily(size: 1, .holm)))
    #expect(change.columns.map(\.wave) == ["2021/2022"])
  }

  @Test func `a register has differences and nothing else, ever`() throws {
    let findings = newcombe.findings(
      AnswerTrendPlan(view, newcombe.names, design: .register))
    #expect(findings.count == 2)
    #expect(findings[1].measures == [.difference])
    #expect(findings[1].cells.joined().joined().allSatisfy { $0.interval == nil })
    #expect(findings[0].cells.joined().joined().allSatisfy { $0.interval == nil })
    #expect(findings[1].figure("yes", at: 0, .difference)?.shown == "20.00")
    #expect(
      findings.allSatisfy {
        $0.waveCaveats.contains(.fullCount(waves: ["2021", "2022"], unanswered: [0, 0]))
      })
  }

  /// 4 stay, 6 come, 1 goes, 2 never; P7 to P9 are in one wave alone, and one more gave no answer.
  @Test func `the same people are matched by name and tested by McNemar`() throws {
    let before: [(String, GivenAnswer)] =
      (0..<4).map { ("S\($0)", .option(0)) } + (0..<6).map { ("I\($0)", .option(1)) }
      + [("O", .option(0)), ("N1", .option(1)), ("N2", .option(1)), ("P7", .option(0))]
      + [("M", .option(0))]
    let after: [(String, GivenAnswer)] =
      [("P8", .option(0)), ("P9", .option(1)), ("M", .missing), ("N2", .option(1))]
      + (0..<6).map { ("I\($0)", .option(0)) } + (0..<4).map { ("S\($0)", .option(0)) }
      + [("O", .option(1)), ("N1", .option(1))]
    let waved = WavedStudy(
      view, [before.map(\.1), after.map(\.1)], names: [before.map(\.0), after.map(\.0)])
    let findings = waved.findings(
      AnswerTrendPlan(view, waved.names, design: .samePeople, adjust: .none))
    let change = try #require(findings.last)
    #expect(findings[0].bases == [15, 15])
    #expect(change.bases == [13])
    #expect(change.measures == [.movedIn, .movedOut, .difference, .statistic, .pValue])
    #expect(change.figure("yes", at: 0, .movedIn)?.shown == "6")
    #expect(change.figure("yes", at: 0, .movedOut)?.shown == "1")
    // (6 - 1)² / 7 and (6 - 1) / 13, by hand; P(χ² ≥ 25/7) = 0.0588.
    #expect(change.figure("yes", at: 0, .statistic)?.shown == "3.571")
    #expect(change.figure("yes", at: 0, .pValue)?.shown == "0.0588")
    #expect(change.figure("yes", at: 0, .difference)?.shown == "38.46")
    #expect(change.figure("no", at: 0, .difference)?.shown == "-38.46")
    #expect(change.figure("yes", at: 0, .difference)?.base == 13)
    #expect(
      change.waveCaveats.contains(
        .matched(earlier: "2021", later: "2022", both: 13, onlyEarlier: 1, onlyLater: 2, outside: 1)
      ))
    #expect(change.waveCaveats.contains(.roughTests(1)))
    #expect(change.waveCaveats.contains(.testFamily(size: 1, .none)))
  }

  @Test func `people who changed nothing are no test`() throws {
    let waved = WavedStudy(
      view, [[.option(0), .option(1)], [.option(0), .option(1)]], names: [["a", "b"], ["a", "b"]])
    let change = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, design: .samePeople)).last)
    #expect(change.figure("yes", at: 0, .difference)?.shown == "0.00")
    #expect(change.figure("yes", at: 0, .pValue)?.status == .notApplicable)
    #expect(change.waveCaveats.contains(.noTest([.nobodyChanged])))
    #expect(!change.waveCaveats.contains { if case .testFamily = $0 { true } else { false } })
  }

  @Test func `nobody in both waves is no test`() throws {
    let waved = WavedStudy(view, [[.option(0)], [.option(0)]], names: [["a"], ["b"]])
    let change = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, design: .samePeople)).last)
    #expect(change.figure("yes", at: 0, .difference)?.status == .notApplicable)
    #expect(change.waveCaveats.contains(.noTest([.nobodyMatched])))
    #expect(change.waveCaveats.contains(.nobodyMatched(earlier: "2021", later: "2022")))
  }

  @Test func `nothing that varies, and nobody who answered, are no test`() throws {
    let waved = WavedStudy(view, [GivenAnswer.counts([3, 0]), GivenAnswer.counts([4, 0])])
    let change = try #require(waved.findings(AnswerTrendPlan(view, waved.names)).last)
    #expect(change.figure("yes", at: 0, .difference)?.shown == "0.00")
    #expect(change.figure("yes", at: 0, .difference)?.interval != nil)
    #expect(change.waveCaveats.contains(.noTest([.nothingVaries])))
    let empty = WavedStudy(view, [[.missing], GivenAnswer.counts([4, 1])])
    let none = try #require(empty.findings(AnswerTrendPlan(view, empty.names)).last)
    #expect(none.figure("yes", at: 0, .difference)?.status == .notApplicable)
    #expect(none.waveCaveats.contains(.noTest([.nobodyAnswered])))
  }

  @Test func `three waves have the whole change first, then each step, in one family`() throws {
    let waved = WavedStudy(
      view,
      [GivenAnswer.counts([20, 30]), GivenAnswer.counts([25, 25]), GivenAnswer.counts([35, 15])])
    let change = waved.findings(AnswerTrendPlan(view, waved.names, adjust: .bonferroni))[1]
    #expect(change.columns.map(\.value) == ["2021 to 2023", "2021 to 2022", "2022 to 2023"])
    #expect(change.title == "View: change between waves")
    #expect(change.waveCaveats.contains(.testFamily(size: 3, .bonferroni)))
    let plain = try #require(change.figure("yes", at: 0, .pValue)?.amount?.double)
    let adjusted = try #require(change.figure("yes", at: 0, .adjustedPValue)?.amount?.double)
    #expect(abs(adjusted - 3 * plain) < 1e-15)
  }

  @Test func `few expected answers make a rough test`() throws {
    let waved = WavedStudy(view, [GivenAnswer.counts([1, 9]), GivenAnswer.counts([3, 7])])
    let change = try #require(waved.findings(AnswerTrendPlan(view, waved.names)).last)
    #expect(change.waveCaveats.contains(.roughTests(1)))
  }

  @Test func `waves of different months are told`() throws {
    let rounds = [("a", "2022-10-01"), ("b", "2023-10-31"), ("c", "2024-03-01")]
      .map { name, date in
        WavedStudy.Round(
          name: name, date: date, questions: [view], given: [[.option(0)], [.option(1)]])
      }
    let change = WavedStudy(rounds).findings(AnswerTrendPlan(view, ["a", "b", "c"]))[1]
    #expect(
      change.waveCaveats.contains(
        .differentMonths(waves: ["a", "b", "c"], months: [10, 10, 3])))
    let same = WavedStudy(rounds).findings(AnswerTrendPlan(view, ["a", "b"]))[1]
    #expect(!same.waveCaveats.contains { if case .differentMonths = $0 { true } else { false } })
  }

  @Test func `independent samples that share names are told`() throws {
    let waved = WavedStudy(
      view, [GivenAnswer.counts([1, 2]), GivenAnswer.counts([2, 1])],
      names: [["a", "b", "c"], ["b", "x", "a"]])
    let caveat = WaveCaveat.sameNames(earlier: "2021", later: "2022", 2)
    for (design, isTold) in [(AnswerTrendPlan.Design.independent, true), (.register, false)] {
      let change = try #require(
        waved.findings(AnswerTrendPlan(view, waved.names, design: design)).last)
      #expect(change.waveCaveats.contains(caveat) == isTold)
    }
  }

  @Test func `people of both waves outside one of the bases are not said to be of one wave`() throws
  {
    let unsure = Question.single("view", ["yes", "no", "dk"])
    let waved = WavedStudy(
      unsure, [[.option(0), .option(2), .option(1)], [.option(0), .option(0), .option(1)]],
      names: [["a", "b", "c"], ["a", "b", "d"]])
    let findings = waved.findings(
      AnswerTrendPlan(unsure, waved.names, design: .samePeople, unknown: ["dk"]))
    #expect(
      findings[1].waveCaveats.contains(
        .matched(earlier: "2021", later: "2022", both: 2, onlyEarlier: 1, onlyLater: 1, outside: 0)
      ))
    #expect(
      findings[2].waveCaveats.contains(
        .matched(earlier: "2021", later: "2022", both: 1, onlyEarlier: 1, onlyLater: 1, outside: 1)
      ))
  }

  @Test func `three answers are three tests, two of them and a don't know set apart are one`() {
    let unsure = Question.single("view", ["yes", "no", "dk"], nets: [Net("sure", [0, 1])])
    let waved = WavedStudy(
      unsure, [GivenAnswer.counts([20, 30, 9]), GivenAnswer.counts([30, 20, 5])])
    let findings = waved.findings(AnswerTrendPlan(unsure, waved.names, unknown: ["dk"]))
    // The net of yes and no is the rest of don't know.
    #expect(findings[1].waveCaveats.contains(.testFamily(size: 3, .holm)))
    #expect(findings[2].waveCaveats.contains(.testFamily(size: 1, .holm)))
  }

  @Test func `a register says who gave no answer`() throws {
    let waved = WavedStudy(
      view, [GivenAnswer.counts([1, 2], missing: 3), GivenAnswer.counts([2, 1])])
    let change = try #require(
      waved.findings(AnswerTrendPlan(view, waved.names, design: .register)).last)
    #expect(change.waveCaveats.contains(.fullCount(waves: waved.names, unanswered: [3, 0])))
  }
}
