import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private func years(_ value: Int, decimals: Int = 0) -> Figure {
  Figure(
    .printed(DecimalNumber(units: value, decimals: decimals)), unit: "years", decimals: decimals)
}

private let summary = Finding.table(
  kind: .summary, rows: [.part("Years"), .part("No answer", .missing)],
  columns: [
    .total, TableColumn(question: Question.ID("area"), value: "n", label: "North", heading: "Area"),
  ],
  measures: [.answered, .mean, .maximum],
  cells: [
    [
      [.count(3), years(125, decimals: 1), years(20)],
      [.count(1), years(90, decimals: 1), years(9)],
    ],
    [[.count(2), .absent, .absent], [.count(0), .absent, .absent]],
  ])

@Test func `a summary has its columns down the side and its statistics across`() throws {
  let grid = TableGrid(summary: try #require(summary.cleared()))
  #expect(grid.headings == ["Respondents", "Answered", "Mean (years)", "Highest (years)"])
  #expect(grid.rows.map { $0[0] } == [.text("All"), .text("Area: North")])
  #expect(grid.rows[0][2] == .number(DecimalNumber(units: 125, decimals: 1)))
}

@Test func `a summary has one decimal place a column`() throws {
  let grid = TableGrid(summary: try #require(summary.cleared()))
  for column in 1..<grid.headings.count {
    let decimals = grid.rows.map { row in
      if case .number(let number) = row[column] { number.decimals } else { -1 }
    }
    #expect(Set(decimals).count == 1)
  }
}

@Test func `a report sets a summary as one`() throws {
  let table = try #require(ReportDocument.of([summary]).tables.first)
  #expect(table.headings.first == "Respondents")
  #expect(table.words.contains("Not in the base: 2 who were asked and gave no answer."))
  #expect(table.words.contains("Rounding: to the nearest, halves away from zero."))
}
