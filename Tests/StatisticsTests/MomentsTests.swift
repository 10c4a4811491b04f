import Statistics
import Testing

@Test func `a five-point item has R's mean and standard deviation`() throws {
  let counts = [2, 4, 7, 12, 6]
  let item = zip(1...5, counts).map { Frequency(value: $0, count: $1) }
  let moments = try #require(Moments(of: item))
  #expect(moments.n == 31)
  #expect(moments.total == 109)
  #expect(moments.minimum == 1)
  #expect(moments.maximum == 5)
  let deviation = try #require(moments.sampleStandardDeviation)
  #expect(abs(deviation - 1.15096967) <= 5e-9)
}

/// NIST Statistical Reference Datasets, univariate: made to break floating-point sums of squares.
@Test(arguments: [
  ("NumAcc1", [(10_000_001, 1), (10_000_002, 1), (10_000_003, 1)], 30_000_006),
  ("NumAcc3", [(10_000_001, 500), (10_000_002, 1), (10_000_003, 500)], 10_010_002_002),
  ("NumAcc4", [(100_000_001, 500), (100_000_002, 1), (100_000_003, 500)], 100_100_002_002),
])
func `NIST's certified standard deviation of one unit is met exactly`(
  dataset: String, table: [(value: Int, count: Int)], total: Int
) throws {
  let frequencies = table.map { Frequency(value: $0.value, count: $0.count) }
  let moments = try #require(Moments(of: frequencies))
  #expect(moments.total == total)
  #expect(moments.sampleStandardDeviation == 1)
}

@Test(arguments: [[], [Frequency(value: 3, count: 0)]])
func `a table without values has no moments`(table: [Frequency]) {
  #expect(Moments(of: table) == nil)
}

@Test func `one value has no sample standard deviation`() throws {
  let moments = try #require(Moments(of: [Frequency(value: -7, count: 1)]))
  #expect(moments.sampleStandardDeviation == nil)
  #expect(moments.total == -7)
}

@Test func `values that never vary have a standard deviation of zero`() throws {
  let moments = try #require(Moments(of: [Frequency(value: 3, count: 5)]))
  #expect(moments.sampleStandardDeviation == 0)
}

@Test func `a value counted zero times isn't in the range`() throws {
  let table = [(9, 0), (4, 2), (2, 1), (-5, 0)].map { Frequency(value: $0.0, count: $0.1) }
  let moments = try #require(Moments(of: table))
  #expect(moments.minimum == 2)
  #expect(moments.maximum == 4)
}

@Test func `the largest values don't overflow`() throws {
  let table = [-(1 << 61), 1 << 61].map { Frequency(value: $0, count: 1) }
  let moments = try #require(Moments(of: table))
  #expect(moments.total == 0)
  #expect(moments.sampleStandardDeviation == 0x1p61 * 2.0.squareRoot())
}

@Test func `moments agree with a recount of the values one by one`() {
  var generator = SeededGenerator(seed: 4)
  for _ in 0..<500 {
    let table = randomTable(using: &generator)
    let values = expanded(table)
    let moments = Moments(of: table.shuffled(using: &generator))
    #expect(moments?.n ?? 0 == values.count)
    #expect(moments?.total ?? 0 == values.reduce(0, +))
    #expect(moments?.minimum == values.min())
    #expect(moments?.maximum == values.max())
    let deviation = naiveStandardDeviation(values)
    #expect((moments?.sampleStandardDeviation == nil) == (deviation == nil))
    #expect(abs((moments?.sampleStandardDeviation ?? 0) - (deviation ?? 0)) < 1e-12, "\(table)")
  }
}

private func naiveStandardDeviation(_ values: [Int]) -> Double? {
  guard values.count >= 2 else { return nil }
  let mean = Double(values.reduce(0, +)) / Double(values.count)
  let squares = values.map { (Double($0) - mean) * (Double($0) - mean) }
  return (squares.reduce(0, +) / Double(values.count - 1)).squareRoot()
}
