import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func chart(
  _ dates: [String], _ figure: (Int, Int) -> Figure = { .count(10 + $0 + $1) }
) throws -> LineChart {
  let finding = Finding.drawn(
    [.part("A"), .part("B"), .part("All", .total)], by: dates.map { .date($0) }, everyone: false,
    kind: .trend, measure: .count, percentage: nil, rule: .counted, figure)
  return try #require(Chart.of(finding, .line).lines)
}

@Test func `dates stand as far apart as they are in time`() throws {
  let times = try chart(["2020-01-01", "2020-01-11", "2020-02-20"]).times
  #expect(times.map(\.place) == [0, 10, 50])
  #expect(times.map(\.label) == ["1 Jan 2020", "11 Jan 2020", "20 Feb 2020"])
}

@Test func `a wave stands at its date by its own name, or one step on where some have none`() throws
{
  let waves = [Wave("first", "2020-01-01", []), Wave("second", "2021-01-01", [])]
  let finding = Finding.drawn(
    [.part("A")], by: ["first", "second"].map { .date($0) }, everyone: false, kind: .trend
  ) { _, column in .percent(column + 1, of: 4) }
  let dated = try #require(Chart.of(finding, .line, Study([], waves: waves)).lines)
  #expect(dated.times == [.init(label: "first", place: 0), .init(label: "second", place: 366)])
  let undated = try #require(Chart.of(finding, .line).lines)
  #expect(undated.times.map(\.place) == [0, 1])
}

@Test func `a total has no line of its own`() throws {
  #expect(try chart(["2020-01-01", "2021-01-01"]).rows.map(\.label) == ["B", "A"])
}

@Test(arguments: [1, 2])
func `one date makes no line`(count: Int) throws {
  let finding = Finding.drawn(
    [.part("A")], by: ["2020-01-01", "2021-01-01"].prefix(count).map { .date($0) }, everyone: false,
    kind: .trend
  ) { _, column in .percent(column, of: 2) }
  #expect(try Chart.canDraw(finding, .line) == (count == 2))
}
