import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private func battery(_ rule: Rounding.Rule, _ counts: [Int]) -> ClearedTable {
  let base = counts.reduce(0, +)
  let finding = Finding(
    kind: .battery, name: "battery", title: "A battery", question: nil,
    base: BaseStatement(
      rule: .eachItem(.answered), segment: nil, askedWhen: nil, percentage: .row),
    descriptors: [], rows: [TableRow(value: "item", label: "Item", role: .part)],
    columns: [.total] + counts.map { _ in .total }, measures: [.percent],
    bases: (0...counts.count).map { _ in 0 },
    cells: [
      [[Share(count: base, base: base).percent(decimals: 0)]]
        + counts.map { [Share(count: $0, base: base).percent(decimals: 0)] }
    ],
    partsMakeWhole: false, caveats: [], wholeRows: [Array(1...counts.count)])
  return ClearedTable(finding, rounding: Rounding(decimals: 0, rule: rule))
}

@Test func `an item's percentages are rounded so that they add to a hundred`() {
  let table = battery(.largestRemainder, [1, 1, 1])
  #expect(table.cells[0].dropFirst().map { $0[0].value?.units } == [34, 33, 33])
  #expect(table.cells[0][0][0].value?.units == 100)
  #expect(table.sharesHundred && !table.missesHundredByRounding)
}

@Test func `under every other rule a battery says that an item's don't`() {
  let table = battery(.halfUp, [1, 1, 1])
  #expect(table.cells[0].dropFirst().map { $0[0].value?.units } == [33, 33, 33])
  #expect(table.missesHundredByRounding && !table.sharesHundred)
}

@Test func `an item that nobody answered has nothing to round`() {
  #expect(battery(.largestRemainder, [0, 0]).cells[0][1][0].status == .notApplicable)
}
