import Survey
import Testing

@testable import Analysis
@testable import Report

/// The lines of a chart of one row with these numbers, a year apart.
private func runs(_ figures: [Figure]) throws -> [Int] {
  let dates = figures.indices.map { TableColumn.date("\(2010 + $0)-01-01") }
  let finding = Finding.drawn([.part("A")], by: dates, everyone: false, kind: .trend) {
    figures[$1]
  }
  return try Chart.of(finding, .line).drawing.marks.compactMap { mark in
    if case .line(let line) = mark, case .series = line.style { line.points.count } else { nil }
  }
}

private let number = Figure.percent(3, of: 10)

@Test func `a line goes from number to number`() throws {
  #expect(try runs([number, number, number]) == [3])
}

@Test func `a line is interrupted where the number can't be compared with the one before`() throws {
  let changed = Figure(number, flag: .breakInSeries)
  #expect(try runs([number, number, changed]) == [2])
  #expect(try runs([number, number, changed, changed]) == [2])
}

@Test func `a line is interrupted where there is no number`() throws {
  let gap = Figure(absent: .notAvailable, unit: "percent")
  #expect(try runs([number, number, gap, number, number]) == [2, 2])
}

@Test(arguments: [4, 5])
func `up to four lines stand together, more below each other`(rows: Int) throws {
  let finding = Finding.drawn(
    (0..<rows).map { .part("R\($0)") }, by: [.date("2020-01-01"), .date("2021-01-01")],
    everyone: false, kind: .trend
  ) { row, column in .percent(row + column + 1, of: 10) }
  let axes = try Chart.of(finding, .line).drawing.marks.count { mark in
    if case .line(let line) = mark { line.style == .axis } else { false }
  }
  #expect(axes == (rows == 4 ? 1 : rows))
}

@Test func `lines of very different size have scales of their own, which is said`() throws {
  func notes(_ small: Int) throws -> [String] {
    let finding = Finding.drawn(
      (0..<5).map { .part("R\($0)") }, by: [.date("2020-01-01"), .date("2021-01-01")],
      everyone: false, kind: .trend, measure: .count, percentage: nil, rule: .counted
    ) { row, _ in .count(row == 0 ? small : 1000) }
    let table = try #require(finding.cleared())
    return try Chart.of(finding, .line).notes(PrintedTable(table, number: 1, of: .of(.observed)))
  }
  #expect(try notes(99).contains { $0.contains("a scale of its own") })
  #expect(try !notes(100).contains { $0.contains("a scale of its own") })
}
