import Statistics
import Testing

/// R 4.2.2's `fisher.test`, two-sided, "less" and "greater"; the first is Fisher's tea tasting (1935).
@Test(arguments: [
  ([[3, 1], [1, 3]], 0.485714285714286, 0.985714285714286, 0.242857142857143),
  ([[56, 14], [48, 32]], 0.0125211297492092, 0.997875268450446, 0.00632471112989836),
  ([[10, 2], [3, 15]], 0.000536724119143436, 0.999984519018686, 0.000465180943362906),
  ([[0, 5], [7, 4]], 0.0336538461538462, 0.0288461538461538, 1),
  ([[120, 30], [80, 70]], 1.41913999326558e-06, 0.999999806477164, 7.09569996632792e-07),
])
func `the p-values are R's`(
  counts: [[Int]], both: Double, lower: Double, upper: Double
) throws {
  let table = try requiredTable(counts)
  let test = try #require(FisherExactTest(table))
  #expect(abs(test.pValue / both - 1) < 1e-9)
  #expect(abs(test.lowerPValue / lower - 1) < 1e-12)
  #expect(abs(test.upperPValue / upper - 1) < 1e-12)
}

@Test func `the p-values are those of counting every table, with whole numbers`() throws {
  for (a, b, c, d) in smallTables {
    guard let table = ContingencyTable([[a, b], [c, d]]) else { continue }
    let test = try #require(FisherExactTest(table))
    let ways = (0...min(a + b, a + c)).map { first in
      chosen(first, of: a + b) * chosen(a + c - first, of: c + d)
    }
    let all = Double(ways.reduce(0, +))
    #expect(abs(test.pValue - Double(ways.filter { $0 <= ways[a] }.reduce(0, +)) / all) < 1e-14)
    #expect(abs(test.lowerPValue - Double(ways[...a].reduce(0, +)) / all) < 1e-14)
    #expect(abs(test.upperPValue - Double(ways[a...].reduce(0, +)) / all) < 1e-14)
  }
}

private let smallTables = (0...5).flatMap { a in
  (0...5).flatMap { b in (0...6).flatMap { c in (0...4).map { (a, b, c, $0) } } }
}

/// C(n, k), zero where k is not from 0 to n.
private func chosen(_ k: Int, of n: Int) -> Int {
  guard 0 <= k, k <= n else { return 0 }
  return (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }
}

@Test func `a table of half a million people is no trouble`() throws {
  let table = try requiredTable([[100_000, 150_000], [100_400, 149_600]])
  let test = try #require(FisherExactTest(table))
  #expect(abs(test.pValue - PearsonChiSquared(table).pValue) < 0.002)
  #expect(test.lowerPValue < 0.5 && test.upperPValue > 0.5)
}

@Test func `it is for two rows and two columns alone`() throws {
  let table = try requiredTable([[1, 2, 3], [4, 5, 6]])
  #expect(FisherExactTest(table) == nil)
}
