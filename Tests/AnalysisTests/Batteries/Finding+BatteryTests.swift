import Survey
import TestSupport
import Testing

@testable import Analysis

private let values = ["1", "2", "3"]
private let manager = Question.scale("manager", values, nets: [Net("low", [0, 1])])
private let team = Question.scale("team", values, nets: [Net("low", [0, 1])])
private let battery = Battery(
  id: Question.ID("support"), text: "How far do you agree?", label: "Support",
  items: [manager.id, team.id], options: manager.optionList ?? OptionList(options: []))

private func table(
  base: BreakdownPlan.BaseRule = .answered, show measures: [Measure] = [.percent],
  statistics: [Measure] = [], intervals: Bool = false
) throws -> Finding {
  let plan = BatteryPlan(
    name: "support", title: "Support at work", battery: battery.id, base: base, measures: measures,
    showsIntervals: intervals, statistics: statistics, box: 1)
  let study = Study([manager, team], plan: [.battery(plan)], batteries: [battery])
  let responses = Responses([
    (manager, GivenAnswer.counts([1, 0, 3])), (team, GivenAnswer.counts([1, 0, 1], missing: 2)),
  ])
  let findings = study.findings(from: Evidence(responses))
  return try #require(findings.first { $0.kind == .battery })
}

@Test func `a battery has its items down the side and its options across`() throws {
  let finding = try table()
  #expect(finding.rows.map(\.value) == ["manager", "team"])
  #expect(finding.columns.map(\.value) == ["*", "1", "2", "3", "net:low"])
  #expect(finding.measures(ofColumn: 0) == [.base])
  #expect(finding.measures(ofColumn: 1) == [.percent])
  #expect(finding.cells.map { $0[0].map(\.shown) } == [["4"], ["2"]])
  #expect(
    finding.cells.map { $0.dropFirst().map { $0[0].shown } } == [
      ["25", "0", "75", "25"], ["50", "0", "50", "50"],
    ])
}

@Test func `each percentage of a battery is of its own item's base`() throws {
  let finding = try table()
  #expect(finding.cells[0][1][0].base == 4)
  #expect(finding.cells[1][1][0].base == 2)
  #expect(finding.caveats == [.itemBasesDiffer(lowest: 2, highest: 4)])
}

@Test func `with a base of those asked, no answer is a column`() throws {
  let finding = try table(base: .asked, show: [.count, .percent])
  #expect(finding.columns.map(\.value) == ["*", "1", "2", "3", "missing", "net:low"])
  #expect(finding.cells[1][4].map(\.shown) == ["2", "50"])
  #expect(finding.caveats.isEmpty)
}

@Test func `a battery's items have statistics beside their bases`() throws {
  let finding = try table(statistics: [.mean, .topBox, .netScore], intervals: true)
  #expect(finding.measures(ofColumn: 0) == [.base, .mean, .topBox, .netScore])
  #expect(finding.cells[0][0].map(\.shown) == ["4", "2.5", "75", "50"])
  #expect(finding.cells[0][1][0].interval != nil)
}
