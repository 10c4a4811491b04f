import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func labels(_ finding: Finding) throws -> [String] {
  try #require(Chart.of(finding, .bar).bars).bars.map(\.label)
}

private let rows = ["A", "B", "C", "D", "E"].map { TableRow.part($0) }

private func figures(_ row: Int) -> Figure {
  [
    .percent(10, of: 100), Figure(absent: .confidential, unit: "percent"), .percent(40, of: 100),
    .percent(1, of: 1000), .percent(40, of: 100),
  ][row]
}

@Test func `the longest bar is first, equal ones stay in order, withheld ones are last`() throws {
  #expect(
    try labels(.drawn(rows) { row, _ in figures(row) }) == ["C", "E", "A", "D", "B"])
}

@Test func `the order of withheld rows says nothing of their numbers`() throws {
  let hidden = Finding.drawn(rows) { row, _ in
    row < 2 ? .percent(50, of: 100) : Figure(absent: .confidential, unit: "percent")
  }
  #expect(try labels(hidden) == ["A", "B", "C", "D", "E"])
}

@Test func `answers with an order of their own keep it`() throws {
  let scale = Question.scale("mood", ["a", "b", "c", "d", "e"], scores: [1, 2, 3, 4, 5])
  #expect(
    try labels(.drawn(rows, question: scale) { row, _ in figures(row) })
      == ["A", "B", "C", "D", "E"])
}

@Test func `no answer stands after the answers, and options counted together after a gap`() throws {
  let all = [TableRow(value: "missing", label: "No answer", role: .part), .part("Net", .net)]
  let finding = Finding.drawn(rows + all + [.part("Total", .total)]) { row, _ in
    row < 5 ? figures(row) : .percent(90, of: 100)
  }
  let bars = try #require(Chart.of(finding, .bar).bars).bars
  #expect(bars.map(\.label) == ["C", "E", "A", "D", "B", "No answer", "Net"])
  #expect(bars.map(\.isApart) == [false, false, false, false, false, false, true])
}
