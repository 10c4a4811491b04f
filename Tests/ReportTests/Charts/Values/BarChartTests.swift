import Survey
import Testing

@testable import Analysis
@testable import Report

private let rows = [TableRow.part("Yes"), .part("No")]

private func groups(_ points: Int) throws -> [BarChart.Group] {
  let finding = Finding.drawn(rows, by: (0..<points).map { .point("P\($0)") }) { row, column in
    .percent(10 + row + column, of: 100)
  }
  return try #require(Chart.of(finding, .grouped).bars).groups
}

@Test func `up to four columns stand side by side below each row, each with its name`() throws {
  let few = try groups(4)
  #expect(few.map(\.heading) == ["No", "Yes"])
  #expect(few[0].bars.map(\.label) == ["P0", "P1", "P2", "P3"])
  #expect(few[0].bars.map(\.paint) == (1...4).map(Paint.series))
}

@Test func `more columns have a part of the chart each, in one colour`() throws {
  let many = try groups(5)
  #expect(many.map(\.heading) == ["P0", "P1", "P2", "P3", "P4"])
  #expect(many.allSatisfy { $0.bars.map(\.label) == ["No", "Yes"] })
  #expect(Set(many.flatMap(\.bars).map(\.paint)) == [.series(1)])
}

@Test func `a plain bar chart of a table with a banner is of everyone`() throws {
  let finding = Finding.drawn(rows, by: [.point("P")]) { row, column in
    .percent(column == 0 ? 60 - row : 1, of: 100)
  }
  let chart = try #require(Chart.of(finding, .bar).bars)
  #expect(chart.bars.map(\.figure.label) == ["60", "59"])
}

@Test func `a table of counts is drawn in counts, and one without any is not drawn`() throws {
  let counts = Finding.drawn(rows, measure: .count, percentage: nil) { row, _ in .count(7 + row) }
  let chart = try #require(Chart.of(counts, .bar).bars)
  #expect(chart.bars.map(\.figure.label) == ["8", "7"])
  #expect(chart.axisTitle == "Number of respondents")
  let means = Finding.drawn(rows, measure: .mean) { row, _ in .count(row) }
  #expect(try !Chart.canDraw(means, .bar))
}

@Test func `what has no columns side by side can't be grouped or drawn as dots or lines`() throws {
  let finding = Finding.drawn(rows) { row, _ in .percent(row, of: 2) }
  for kind in [ChartKind.grouped, .dots, .line, .diverging] {
    #expect(try !Chart.canDraw(finding, kind))
  }
}
