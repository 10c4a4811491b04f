import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private func table(
  _ columns: [[Int]], _ rule: Rounding.Rule, decimals: Int = 0,
  measures: [Measure] = [.count, .percent], partsMakeWhole: Bool = true
) -> ClearedTable {
  let finding = Finding.shares(
    columns, decimals: decimals, measures: measures, partsMakeWhole: partsMakeWhole)
  return ClearedTable(finding, rounding: Rounding(decimals: decimals, rule: rule))
}

/// What the percentages of some counts add to, in units of the last decimal, rounded one by one.
private func sum(_ counts: [Int], _ rule: Rounding.Rule, _ unit: Int) -> Int {
  let base = counts.reduce(0, +)
  return counts.map { count in
    let (floor, rest) = (100 * unit * count / base, 100 * unit * count % base)
    let isUp =
      switch rule {
      case .halfUp: 2 * rest >= base
      case .halfEven: 2 * rest > base || 2 * rest == base && floor % 2 == 1
      case .truncate, .largestRemainder: false
      }
    return isUp ? floor + 1 : floor
  }.reduce(0, +)
}

@Test(arguments: [Rounding.Rule.halfUp, .halfEven, .truncate], [(0, 1), (1, 10)])
func `a table misses a hundred exactly when its printed parts do`(
  rule: Rounding.Rule, places: (decimals: Int, unit: Int)
) {
  var outcomes: Set<Bool> = []
  for counts in (1...13).flatMap({ splits(of: $0, into: 3) }) {
    let misses = sum(counts, rule, places.unit) != 100 * places.unit
    let table = table([counts], rule, decimals: places.decimals)
    #expect(table.missesHundredByRounding == misses, "\(counts)")
    outcomes.insert(misses)
  }
  #expect(outcomes == [true, false])
}

@Test func `largest remainders never miss a hundred`() {
  for counts in (1...13).flatMap({ splits(of: $0, into: 3) }) {
    #expect(!table([counts], .largestRemainder).missesHundredByRounding)
  }
}

@Test func `one column that misses a hundred is enough`() {
  #expect(!table([[1, 1], [3, 1]], .halfUp).missesHundredByRounding)
  #expect(table([[1, 1, 0], [1, 1, 1]], .halfUp).missesHundredByRounding)
}

@Test func `a column of nobody doesn't miss a hundred`() {
  #expect(!table([[0, 0, 0]], .halfUp).missesHundredByRounding)
}

@Test func `a table misses no hundred that isn't due`() {
  #expect(!table([[1, 1, 1]], .halfUp, partsMakeWhole: false).missesHundredByRounding)
  #expect(!table([[1, 1, 1]], .halfUp, measures: [.count]).missesHundredByRounding)
}

/// The second row is halves, a quarter and the rest, or an eighth and the rest, 13 and 88.
@Test(arguments: [
  ([[1, 1], [1, 1]], false), ([[1, 1], [1, 3]], false), ([[1, 1], [1, 7]], true),
])
func `columns that make up the rows miss a hundred in any row`(columns: [[Int]], misses: Bool) {
  func table(wholeRows: [[Int]]) -> ClearedTable {
    let finding = Finding.rowShares(columns, wholeRows: wholeRows)
    return ClearedTable(finding, rounding: Rounding(decimals: 0, rule: .halfUp))
  }
  #expect(!table(wholeRows: []).missesHundredByRounding)
  #expect(table(wholeRows: [[0, 1]]).missesHundredByRounding == misses)
}

@Test func `a cleared table keeps what it was made of`() {
  let finding = Finding.shares([[19, 7, 1, 4], [0, 0, 0, 0]])
  let table = ClearedTable(finding, rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(table.kind == .breakdown)
  #expect(table.name == "shares")
  #expect(table.title == "Shares")
  #expect(table.rows == finding.rows)
  #expect(table.columns == finding.columns)
  #expect(table.measures == [.count, .percent])
  #expect(table.bases == [31, 0])
  #expect(table.base == finding.base)
  #expect(table.cells.map { $0[0][1].value?.units } == [61, 23, 3, 13, 100])
  #expect(table.cells.map { $0[1][1].status } == Array(repeating: .notApplicable, count: 5))
}

@Test func `a publication has every finding in order, under its policy and rounding`() {
  let rounding = Rounding(decimals: 1, rule: .halfEven)
  let findings = [Finding.shares([[1, 2]], decimals: 1), Finding.shares([[5]], decimals: 1)]
  let publication = Publication(of: findings, under: .none, rounding: rounding)
  #expect(publication.tables.map(\.bases) == [[3], [5]])
  #expect(publication.tables[0].cells[0][0][1].value?.description == "33.3")
  #expect(publication.policy == .none)
  #expect(publication.rounding == rounding)
}
