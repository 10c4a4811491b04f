import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func scale(_ scores: [Int]) -> Question {
  .scale("mood", scores.map { "s\($0)" }, scores: scores)
}

private func chart(_ scores: [Int], _ kind: ChartKind = .diverging) throws -> StackedChart {
  let finding = Finding.drawn(
    scores.map { .part("S\($0)") } + [TableRow(value: "missing", label: "None", role: .part)],
    by: [.point("P")], question: scale(scores)
  ) { row, column in .percent(10 + row + column, of: 100) }
  return try #require(Chart.of(finding, kind).stack)
}

@Test func `an odd scale has its middle set aside, an even one has none`() throws {
  #expect(
    try chart([1, 2, 3, 4, 5]).parts.map(\.side) == [.left, .left, .aside, .right, .right])
  #expect(try chart([1, 2, 3, 4]).parts.map(\.side) == [.left, .left, .right, .right])
}

@Test func `the low scores are on the left whichever way the options run`() throws {
  #expect(try chart([5, 4, 3, 2, 1]).parts.map(\.label) == ["S1", "S2", "S3", "S4", "S5"])
  #expect(
    try chart([5, 4, 3, 2, 1]).bars[0].figures.map(\.label) == ["14", "13", "12", "11", "10"])
}

@Test func `no answer is part of a whole, and of neither side`() throws {
  #expect(try chart([1, 2, 3], .stacked).parts.map(\.label) == ["S1", "S2", "S3", "None"])
  #expect(try chart([1, 2, 3], .stacked).parts.last?.paint == .plain)
  #expect(try chart([1, 2, 3]).parts.map(\.label) == ["S1", "S2", "S3"])
}

@Test func `there is a bar for everyone and for each column`() throws {
  #expect(try chart([1, 2, 3], .stacked).bars.map(\.label) == ["All", "P"])
}

@Test func `shares of rows have a bar a row, divided by the columns`() throws {
  let finding = Finding.drawn(
    [.part("X"), .part("Y")], by: [.point("P"), .point("Q")], percentage: .row
  ) { row, column in .percent(30 + row + 10 * column, of: 100) }
  let chart = try #require(Chart.of(finding, .stacked).stack)
  #expect(chart.parts.map(\.label) == ["P", "Q"])
  #expect(chart.bars.map(\.label) == ["Y", "X"])
  #expect(chart.bars[1].figures.map(\.label) == ["40", "50"])
}

@Test func `a symbol of all parts of a bar is told once`() throws {
  let finding = Finding.drawn(
    [.part("S1"), .part("S2")], by: [.point("P")], question: scale([1, 2])
  ) { row, column in
    let share = Figure.percent(50, of: 100)
    return column == 1 ? Figure(share, flag: .unreliable) : share
  }
  let bars = try #require(Chart.of(finding, .stacked).stack).bars
  #expect(bars.map(\.labelWithStatus) == ["All", "P [u]"])
  #expect(bars[1].label(ofPart: 0) == "50")
}
