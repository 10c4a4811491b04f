import Survey
import TestSupport
import Testing

@testable import Analysis

private let started = Question("started", .date)
private let group = Question.single("group", ["a", "b", "none"])

private func day(_ text: String) -> GivenAnswer {
  CalendarDate(text).map { .number(DecimalNumber(units: $0.dayNumber, decimals: 0)) } ?? .missing
}

private func dates(_ texts: [String], _ groups: [Int]) -> Finding {
  let plan = BreakdownPlan(started, by: [group], show: [.minimum, .median, .maximum])
  return Finding(
    breakdown: plan, of: Study([started, group]),
    Responses([(started, texts.map(day)), (group, groups.map { .option($0) })]))
}

@Test func `days have an earliest, a middle and a latest`() throws {
  let finding = dates(
    ["2020-02-29", "2019-12-31", "2021-01-01", "", "2020-03-01"], [0, 0, 1, 0, 1])
  let shown = try ["*", "a", "b", "none"].map { column in
    try [Measure.minimum, .median, .maximum].map { measure in
      switch try finding.figure("*", in: column, measure).amount {
      case .day(let date): date.description
      default: "none"
      }
    }
  }
  #expect(
    shown == [
      ["2019-12-31", "2020-02-29", "2021-01-01"], ["2019-12-31", "2019-12-31", "2020-02-29"],
      ["2020-03-01", "2020-03-01", "2021-01-01"], ["none", "none", "none"],
    ])
  #expect(try finding.shown("*", .count) == "4")
  #expect(try finding.shown("missing", .count) == "1")
  #expect(try finding.figure("*", .median).unit == "date")
  #expect(finding.caveats.contains(.medianDay))
}
