import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private let policy = SmallBasePolicy([
  .init(.flag, below: 50), .init(.bracket, below: 30), .init(.hide, below: 10),
])

private func cleared(
  _ columns: [[Int]], _ rule: Rounding.Rule = .halfUp, kind: TableKind = .breakdown
) throws -> ClearedTable {
  let finding = Finding.shares(columns)
  let table = Publication(
    of: [finding], under: .none, rounding: Rounding(decimals: 0, rule: rule), smallBases: policy)
  return try #require(table.tables.first)
}

@Test(arguments: [
  (50, nil as Marker?, true), (49, .unreliable, true), (30, .unreliable, true),
  (29, .fewRespondents, true), (10, .fewRespondents, true), (9, .notAvailable, false),
  (1, .notAvailable, false),
])
func `a percentage on few respondents is flagged, put in brackets or hidden`(
  base: Int, marker: Marker?, isThere: Bool
) throws {
  let cell = try cleared([[base - base / 2, base / 2]]).cells[0][0][1]
  #expect(cell.status == marker)
  #expect((cell.value != nil) == isThere)
  #expect((cell.lower != nil) == isThere)
  #expect((cell.exact != nil) == isThere)
  #expect((cell.exactInterval != nil) == isThere)
  #expect(cell.hiddenBelow == (isThere ? nil : 10))
  #expect(cell.base == base)
}

@Test func `a count on few respondents stays as it is`() throws {
  let table = try cleared([[4, 3]])
  #expect(table.cells.map { $0[0][0].value?.units } == [4, 3, 7])
  #expect(table.cells.allSatisfy { $0[0][0].status == nil })
}

@Test func `only a table with such numbers says what was done to them`() throws {
  #expect(try cleared([[4, 3]]).caveats == [.smallBases(policy)])
  #expect(try cleared([[40, 30]]).caveats.isEmpty)
  #expect(try cleared([[40, 30], [4, 3]]).caveats == [.smallBases(policy)])
}

@Test func `hidden percentages don't change how others are rounded`() throws {
  let together = try cleared([[1, 1, 1], [10, 10, 10]], .largestRemainder)
  #expect(together.cells.map { $0[0][1].value } == [nil, nil, nil, nil])
  #expect(together.cells.dropLast().map { $0[1][1].value?.units } == [34, 33, 33])
  #expect(!together.missesHundredByRounding)
  #expect(try cleared([[1, 1, 1]]).missesHundredByRounding)
}

@Test func `without a policy nothing is done`() throws {
  let finding = Finding.shares([[4, 3]])
  let table = ClearedTable(finding, rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(table.cells[0][0][1].status == nil)
  #expect(table.caveats.isEmpty)
}

@Test(arguments: [(9, nil as Int?), (10, 12), (40, 12)])
func `the lowest answer is hidden with the averages, and never flagged`(
  base: Int, shown: Int?
) throws {
  let finding = Finding(
    kind: .summary, name: "years", title: "Years", question: nil,
    base: BaseStatement(rule: .respondents(.answered), segment: nil, askedWhen: nil),
    descriptors: [], rows: [TableRow(value: "*", label: "Years", role: .part)], columns: [.total],
    measures: [.minimum], bases: [base],
    cells: [[[Figure(.count(12), unit: "years", base: base)]]], partsMakeWhole: false, caveats: [])
  let table = Publication(
    of: [finding], under: .none, rounding: Rounding(decimals: 0, rule: .halfUp),
    smallBases: policy)
  let cell = try #require(table.tables.first).cells[0][0][0]
  #expect(cell.value?.units == shown)
  #expect(cell.status == (shown == nil ? .notAvailable : nil))
}
