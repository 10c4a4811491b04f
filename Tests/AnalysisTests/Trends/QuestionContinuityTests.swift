import Survey
import Testing
import TestSupport

@testable import Analysis

private let area = Question.single("area", ["north", "south"])

private func asked(
  _ options: [String] = ["yes", "no"], text: String = "Well?", nets: [Net] = [],
  when condition: Condition? = nil, missing: [String] = [""]
) -> Question {
  Question(
    id: Question.ID("view"), text: text, kind: .single(.of(options, nets: nets)),
    layout: .column("view"), missing: missing, askedWhen: condition)
}

private func findings(
  _ questions: [Question], areas: [Question]? = nil, segment: Segment? = nil,
  design: AnswerTrendPlan.Design = .independent
) -> [Finding] {
  let rounds = questions.enumerated().map { place, question in
    WavedStudy.Round(
      name: "\(2021 + place)", date: "\(2021 + place)-10-01",
      questions: [question, areas?[place] ?? area],
      given: [[.option(0), .option(0)], [.option(0), .option(0)], [.option(1), .option(0)]])
  }
  let waved = WavedStudy(rounds, segments: segment.map { [$0] } ?? [])
  return waved.findings(
    AnswerTrendPlan(asked(), waved.names, design: design, segment: segment?.name))
}

private func changes(_ finding: Finding) -> [[WaveCaveat.Change]] {
  finding.waveCaveats.compactMap {
    if case .continuity(_, _, let changes) = $0 { changes } else { nil }
  }
}

struct QuestionContinuityTests {
  @Test func `the same question is no break`() {
    let findings = findings([asked(), asked()])
    #expect(changes(findings[0]) == [[]])
    #expect(findings[0].cells.joined().joined().allSatisfy { $0.status != .breakInSeries })
  }

  @Test func `another wording puts the symbol on the later wave's numbers and stops the test`() {
    let findings = findings([asked(text: "Well?"), asked(text: "How well?")])
    #expect(changes(findings[0]) == [[.wording(earlier: "Well?", later: "How well?")]])
    #expect(findings[0].figure("yes", at: 0, .count)?.status == nil)
    #expect(findings[0].figure("yes", at: 1, .count)?.status == .breakInSeries)
    #expect(findings[0].figure("yes", at: 1, .percent)?.status == .breakInSeries)
    #expect(findings[1].measures == [.difference])
    let difference = findings[1].figure("yes", at: 0, .difference)
    #expect(difference?.status == .breakInSeries)
    #expect(difference?.interval == nil)
    #expect(findings[1].waveCaveats.contains(.noTest([.brokenSeries])))
  }

  @Test func `options that came, went, were relabelled or moved are told`() {
    let options = [["yes", "no"], ["no", "perhaps"]]
    #expect(
      changes(findings(options.map { asked($0) })[0]) == [
        [.options(onlyEarlier: ["Yes"], onlyLater: ["Perhaps"])]
      ])
    #expect(
      changes(findings([asked(), asked(["no", "yes"])])[0]) == [
        [.options(onlyEarlier: [], onlyLater: [])]
      ])
  }

  @Test func `an option of one wave has no number in the other`() {
    let findings = findings([asked(["yes", "no"]), asked(["yes", "no", "perhaps"])])
    #expect(findings[0].rows.map(\.value).prefix(3) == ["yes", "no", "perhaps"])
    #expect(findings[0].figure("perhaps", at: 0, .count)?.status == .notApplicable)
    #expect(findings[0].figure("perhaps", at: 1, .count)?.status == .breakInSeries)
    #expect(findings[1].figure("perhaps", at: 0, .difference)?.status == .notApplicable)
  }

  @Test func `another routing is another base, and so is another wording of it`() {
    let north = Condition(area, [0])
    #expect(changes(findings([asked(), asked(when: north)])[0]) == [[.base]])
    #expect(changes(findings([asked(when: north), asked(when: north)])[0]) == [[]])
    let reworded = Question(
      id: area.id, text: "And where?", kind: area.kind, layout: area.layout, missing: [""],
      askedWhen: nil)
    let routed = [asked(when: north), asked(when: north)]
    #expect(changes(findings(routed, areas: [area, reworded])[0]) == [[.base]])
    let segment = Segment(name: "n", condition: north)
    let inSegment = findings([asked(), asked()], areas: [area, reworded], segment: segment)
    #expect(changes(inSegment[0]) == [[.base]])
  }

  @Test func `a change that was taken back breaks the steps, not the whole`() {
    let findings = findings([asked(), asked(text: "How well?"), asked()])
    #expect(changes(findings[1]).map(\.isEmpty) == [true, false, false])
    #expect(findings[1].figure("yes", at: 0, .pValue)?.amount != nil)
    #expect(findings[1].figure("yes", at: 1, .pValue)?.status == .notApplicable)
    #expect(findings.count == 2)
    #expect(findings[1].waveCaveats.contains(.noTrendAcrossBreak))
  }

  @Test func `a net of other options isn't tested, the options are`() {
    let findings = findings([
      asked(nets: [Net("some", [0])]), asked(nets: [Net("some", [0, 1])]),
    ])
    #expect(changes(findings[0]) == [[]])
    #expect(findings[1].figure("yes", at: 0, .statistic)?.amount != nil)
    #expect(findings[1].figure("net:some", at: 0, .statistic)?.status == .notApplicable)
    #expect(findings[1].figure("net:some", at: 0, .difference)?.status == .breakInSeries)
    #expect(findings[1].waveCaveats.contains(.noTest([.otherNet])))
    #expect(findings[0].figure("net:some", at: 1, .percent)?.status == .breakInSeries)
    #expect(findings[0].figure("net:some", at: 0, .percent)?.status == nil)
    #expect(findings[0].figure("yes", at: 1, .percent)?.status == nil)
    #expect(findings[0].waveCaveats.contains(.otherNets(["Some"])))
  }

  @Test func `a net of one wave is called a net`() {
    let findings = findings([asked(), asked(nets: [Net("some", [0])])])
    #expect(findings[1].waveCaveats.contains(.noTest([.netNotInBoth])))
    #expect(findings[0].figure("net:some", at: 1, .percent)?.status == nil)
  }

  @Test func `what stands behind a break is marked, also in later waves`() {
    let findings = findings([asked(), asked(text: "How well?"), asked(text: "How well?")])
    #expect(findings[0].figure("yes", at: 1, .percent)?.status == .breakInSeries)
    #expect(findings[0].figure("yes", at: 2, .percent)?.status == .breakInSeries)
    #expect(findings[0].waveCaveats.contains(.afterBreak))
    #expect(changes(findings[0]) == changes(findings[1]))
    #expect(findings[1].figure("yes", at: 2, .pValue)?.amount != nil)
  }

  @Test func `spaces around a wording are no other wording`() {
    #expect(changes(findings([asked(text: "Well?"), asked(text: " Well?\n")])[0]) == [[]])
  }

  @Test func `other values of the same labels are told as such`() {
    let list = OptionList(options: [
      ResponseOption(value: "1", label: "Yes"), ResponseOption(value: "2", label: "No"),
    ])
    let recoded = Question(
      id: Question.ID("view"), text: "Well?", kind: .single(list), layout: .column("view"),
      missing: [""], askedWhen: nil)
    let codes = WaveCaveat.Change.codes(
      labels: ["Yes", "No"], earlier: ["1", "2"], later: ["yes", "no"])
    #expect(changes(findings([recoded, asked()])[0]) == [[codes]])
    #expect(
      changes(findings([recoded, asked(["yes", "no", "perhaps"])])[0])
        == [[.options(onlyEarlier: [], onlyLater: ["Perhaps"]), codes]])
  }

  @Test func `other missing values are told and break nothing`() {
    let findings = findings([asked(missing: ["", "-9"]), asked()])
    #expect(changes(findings[0]) == [[.missing(onlyEarlier: ["-9"], onlyLater: [])]])
    #expect(findings[0].figure("yes", at: 1, .percent)?.status == nil)
    #expect(findings[1].figure("yes", at: 0, .pValue)?.amount != nil)
  }

  @Test func `a register's break is told too`() {
    let findings = findings([asked(), asked(text: "How well?")], design: .register)
    #expect(findings[1].figure("yes", at: 0, .difference)?.status == .breakInSeries)
  }
}
