import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private func percentages(
  _ counts: [Int], decimals: Int = 0, partsMakeWhole: Bool = true
) -> [ClearedFigure] {
  let rounding = Rounding(decimals: decimals, rule: .largestRemainder)
  let finding = Finding.shares([counts], decimals: decimals, partsMakeWhole: partsMakeWhole)
  return ClearedTable(finding, rounding: rounding).cells.map { $0[0][1] }
}

@Test(arguments: [
  ([19, 7, 1, 4], 0, ["61", "23", "3", "13"]), ([1, 1, 1], 0, ["34", "33", "33"]),
  ([1, 1, 1], 1, ["33.4", "33.3", "33.3"]), ([2, 2, 1, 1], 0, ["33", "33", "17", "17"]),
  ([1, 1, 1, 1, 1, 1], 0, ["17", "17", "17", "17", "16", "16"]), ([5, 0], 0, ["100", "0"]),
])
func `the parts of a whole share a hundred`(counts: [Int], decimals: Int, expected: [String]) {
  let shared = percentages(counts, decimals: decimals).compactMap { $0.value?.description }
  #expect(shared == expected + [decimals == 0 ? "100" : "100.0"])
}

@Test(arguments: 1...12, [0, 1])
func `shared percentages add to a hundred and stay next to the exact ones`(
  base: Int, decimals: Int
) {
  let unit = decimals == 0 ? 1 : 10
  for counts in splits(of: base, into: 4) {
    let units = percentages(counts, decimals: decimals).dropLast().compactMap { $0.value?.units }
    #expect(units.reduce(0, +) == 100 * unit, "\(counts)")
    for (count, shared) in zip(counts, units) {
      let floor = 100 * unit * count / base
      #expect(shared == floor || shared == floor + 1 && count > 0, "\(counts)")
    }
  }
}

@Test func `a part that is shared nothing is low, and one that is shared all rounds to it`() {
  let figures = percentages([1, 999, 0])
  #expect(figures.map(\.value?.units) == [0, 100, 0, 100])
  #expect(figures.map(\.status) == [.low, .roundsToAll, nil, nil])
}

@Test func `a column of nobody shares nothing`() {
  #expect(percentages([0, 0]).map(\.status) == [.notApplicable, .notApplicable, .notApplicable])
}

@Test func `parts that don't make up a whole are rounded one by one`() {
  let figures = percentages([1, 1, 1], partsMakeWhole: false)
  #expect(figures.compactMap { $0.value?.units } == [33, 33, 33, 100])
}

@Test func `counts are left alone`() {
  let table = ClearedTable(
    Finding.shares([[1, 1, 1]]), rounding: Rounding(decimals: 0, rule: .largestRemainder))
  #expect(table.cells.map { $0[0][0].value?.units } == [1, 1, 1, 3])
}

@Test func `each column shares a hundred of its own`() {
  let table = ClearedTable(
    Finding.shares([[1, 1, 1], [0, 0, 0], [1, 2, 0]]),
    rounding: Rounding(decimals: 0, rule: .largestRemainder))
  #expect(table.cells.prefix(3).map { $0[0][1].value?.units } == [34, 33, 33])
  #expect(table.cells.prefix(3).map { $0[1][1].value?.units } == [nil, nil, nil])
  #expect(table.cells.prefix(3).map { $0[2][1].value?.units } == [33, 67, 0])
}

@Test func `a part that isn't there shares nothing and stays without a number`() {
  let absent = Figure(absent: .notApplicable, unit: "percent")
  let shares = [1, 1, 1].map { Figure.share(.percent, $0, of: 3, 0) } + [absent]
  let finding = Finding(
    kind: .trend, name: "shares", title: "Shares", question: nil,
    base: BaseStatement(rule: .eachWave, segment: nil, askedWhen: nil), descriptors: [],
    rows: shares.indices.map { TableRow(value: "v\($0)", label: "V\($0)", role: .part) },
    columns: [.total], measures: [.percent], bases: [3], cells: shares.map { [[$0]] },
    partsMakeWhole: true, caveats: [])
  let cleared = ClearedTable(finding, rounding: Rounding(decimals: 0, rule: .largestRemainder))
  let figures = cleared.cells.map { $0[0][0] }
  #expect(figures.map { $0.value?.description } == ["34", "33", "33", nil])
  #expect(figures.last?.status == .notApplicable)
}
