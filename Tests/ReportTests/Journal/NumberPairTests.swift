import Survey
import Testing

@testable import Report

private typealias Cell = PrintedTable.Cell
private typealias Column = PrintedTable.Column

private func number(_ units: Int, decimals: Int = 0) -> Cell {
  .number(DecimalNumber(units: units, decimals: decimals))
}

private func flagged(_ units: Int, _ marker: Marker) -> Cell {
  .flagged(DecimalNumber(units: units, decimals: 0), marker)
}

private func column(_ role: Column.Role, _ own: String, after lead: String = "") -> Column {
  Column(role: role, heading: lead + own, own: own)
}

private let count = column(.number(.count), "Number")
private let share = column(.number(.percent), "Per cent")

@Test(arguments: [
  (number(19), number(61), Cell.joined("19 (61)", [])),
  (number(1234), number(61), .joined("1,234 (61)", [])),
  (number(19), flagged(61, .unreliable), .joined("19 (61) [u]", [.unreliable])),
  (
    flagged(19, .unreliable), flagged(61, .unreliable),
    .joined("19 (61) [u]", [.unreliable])
  ),
  (flagged(19, .revised), number(61), .joined("19 [r] (61)", [.revised])),
  (
    flagged(19, .revised), flagged(61, .unreliable),
    .joined("19 [r] (61) [u]", [.unreliable, .revised])
  ),
  (number(2), .marker(.low), .joined("2 ([low])", [.low])),
  (number(31), .marker(.notApplicable), .joined("31 ([z])", [.notApplicable])),
  (number(399), flagged(100, .roundsToAll), .joined("399 (100) [high]", [.roundsToAll])),
  (.marker(.confidential), .marker(.confidential), .marker(.confidential)),
  (
    .marker(.confidential), .marker(.notAvailable),
    .joined("[c] ([x])", [.confidential, .notAvailable])
  ),
])
private func `a number and its share are one cell, with their symbols`(
  first: Cell, second: Cell, joined: Cell
) {
  #expect(NumberPair.countAndShare.cell(first, second) == joined)
}

@Test(arguments: [
  (number(44), number(76), Cell.joined("[44, 76]", [])),
  (number(-40, decimals: 1), number(185, decimals: 1), .joined("[\u{2212}4.0, 18.5]", [])),
  (flagged(1, .unreliable), flagged(23, .unreliable), .joined("[1, 23] [u]", [.unreliable])),
  (.marker(.notApplicable), .marker(.notApplicable), .marker(.notApplicable)),
])
private func `two limits are one cell in square brackets`(
  low: Cell, high: Cell, joined: Cell
) {
  #expect(NumberPair.limits.cell(low, high) == joined)
}

@Test(arguments: [
  (count, share, "n (%)"),
  (column(.number(.respondents), "Respondents"), share, "Respondents, n (%)"),
  (
    column(.number(.mean), "Mean (hours)"),
    column(.number(.standardDeviation), "Standard deviation (hours)"), "M (SD), hours"
  ),
  (
    column(.number(.mean), "Mean"), column(.number(.standardDeviation), "Standard deviation"),
    "M (SD)"
  ),
  (
    column(.lowerLimit(.percent), "95% CI lower limit", after: "All: "),
    column(.upperLimit(.percent), "95% CI upper limit", after: "All: "), "95% CI"
  ),
  (
    column(.lowerLimit(.mean), "Mean (hours): 95% CI lower limit"),
    column(.upperLimit(.mean), "Mean (hours): 95% CI upper limit"), "Mean (hours): 95% CI"
  ),
])
private func `two columns that belong together have one heading`(
  first: Column, second: Column, heading: String
) {
  #expect(NumberPair(first, second)?.heading(first, second) == heading)
}

@Test(arguments: [
  (share, count),
  (count, column(.number(.percentOfResponses), "Per cent of answers")),
  (count, column(.number(.percent), "Per cent, weighted")),
  (column(.lowerLimit(.mean), "a lower limit"), column(.upperLimit(.percent), "a upper limit")),
  (column(.number(.mean), "Mean"), column(.number(.median), "Median")),
  (Column.stub("Answer"), count),
])
private func `other neighbours stand by themselves`(first: Column, second: Column) {
  #expect(NumberPair(first, second) == nil)
}
