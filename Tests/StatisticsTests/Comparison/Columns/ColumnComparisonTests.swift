import Statistics
import Testing

/// Columns A 40/80, B 50/70, C 20/60; R's `prop.test(…, correct = FALSE)` and `p.adjust`.
private let abc = [(40, 80), (50, 70), (20, 60)].map {
  ColumnComparison.Column(successes: $0.0, of: $0.1)
}

@Test func `z and p of every pair are R's`() {
  let family = ColumnComparison(abc, adjustment: .none, smallestBase: 30).family
  #expect(family.size == 3)
  let expected = [
    (0, 1, -2.672612, 0.00752631516645789), (0, 2, 1.972027, 0.0486065706734357),
    (1, 2, 4.343525, 1.40214239110394e-05),
  ]
  for (pair, (first, second, z, pValue)) in zip(family.pairs, expected) {
    #expect((pair.first, pair.second) == (first, second))
    #expect(abs(pair.statistic - z) < 5e-7)
    #expect(abs(pair.pValue / pValue - 1) < 1e-10)
  }
}

@Test(arguments: [
  (
    PValueAdjustment.none, [0.00752631516645789, 0.0486065706734357, 1.40214239110394e-05],
    [[2], [0, 2], []]
  ),
  (
    .bonferroni, [2.25789454993737e-02, 1.45819712020307e-01, 4.20642717331182e-05],
    [[], [0, 2], []]
  ),
  (.holm, [1.50526303329158e-02, 4.86065706734357e-02, 4.20642717331182e-05], [[2], [0, 2], []]),
  (
    .benjaminiHochberg, [1.12894727496868e-02, 4.86065706734357e-02, 4.20642717331182e-05],
    [[2], [0, 2], []]
  ),
])
func `B is above A and C, and A above C unless Bonferroni adjusts`(
  adjustment: PValueAdjustment, adjusted: [Double], higherThan: [[Int]]
) {
  let family = ColumnComparison(abc, adjustment: adjustment, smallestBase: 30).family
  for (pair, expected) in zip(family.pairs, adjusted) {
    #expect(abs(pair.adjustedPValue / expected - 1) < 1e-10)
  }
  #expect(family.higherThan == higherThan)
}

@Test func `a small base and columns without variation are outside the family`() {
  let columns =
    abc
    + [(9, 29), (0, 40), (0, 50)].map {
      ColumnComparison.Column(successes: $0.0, of: $0.1)
    }
  let family = ColumnComparison(columns, adjustment: .bonferroni, smallestBase: 30).family
  #expect(family.columns == 6)
  #expect(family.size == 9)
  #expect(family.untested.filter { $0.reason == .smallBase }.count == 5)
  let still = family.untested.filter { $0.reason == .nothingVaries }
  #expect(still.map { [$0.first, $0.second] } == [[4, 5]])
  #expect(family.pairs.allSatisfy { $0.first != 3 && $0.second != 3 })
  #expect(family.higherThan[3] == [])
}

@Test func `an empty column is tested against none, whatever the smallest base`() {
  let columns = abc + [ColumnComparison.Column(successes: 0, of: 0)]
  let family = ColumnComparison(columns, adjustment: .none, smallestBase: 0).family
  #expect(family.size == 3)
  #expect(family.untested.map(\.reason) == [.smallBase, .smallBase, .smallBase])
}

@Test func `people in two columns make their difference stand out the more`() throws {
  let overlaps = [[80, 30, 0], [30, 70, 0], [0, 0, 60]]
  let family = ColumnComparison(
    abc, overlaps: overlaps, adjustment: .none, smallestBase: 30
  ).family
  let test = try #require(
    OverlappingProportionTest(successes: 40, of: 80, and: 50, of: 70, shared: 30))
  #expect(family.pairs[0].statistic == test.z)
  #expect(abs(family.pairs[2].statistic - 4.343525) < 5e-7)
}

@Test func `no column is both above and below another, and the order of columns changes no pair`() {
  var generator = SeededGenerator(seed: 77)
  for _ in 0..<200 {
    let columns = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let base = Int.random(in: 0...90, using: &generator)
      return ColumnComparison.Column(successes: .random(in: 0...base, using: &generator), of: base)
    }
    for adjustment in PValueAdjustment.allCases {
      let family = ColumnComparison(columns, adjustment: adjustment, smallestBase: 10).family
      #expect(family.size + family.untested.count == columns.count * max(0, columns.count - 1) / 2)
      let higher = family.higherThan
      for (column, lower) in higher.enumerated() {
        #expect(lower.allSatisfy { !higher[$0].contains(column) && $0 != column })
        #expect(lower.allSatisfy { share(columns[column]) > share(columns[$0]) })
      }
      let turned = ColumnComparison(
        columns.reversed(), adjustment: adjustment, smallestBase: 10
      ).family.higherThan
      let last = columns.count - 1
      #expect(turned.reversed().map { $0.map { last - $0 }.sorted() } == higher)
    }
  }
}

private func share(_ column: ColumnComparison.Column) -> Double {
  Double(column.successes) / Double(column.base)
}

@Test func `overlaps that differ by direction are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = ColumnComparison(
      [ColumnComparison.Column(successes: 1, of: 2), ColumnComparison.Column(successes: 1, of: 2)],
      overlaps: [[2, 1], [0, 2]], adjustment: .none, smallestBase: 1)
  }
}
