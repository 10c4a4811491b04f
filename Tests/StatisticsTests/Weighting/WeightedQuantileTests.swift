import Statistics
import Testing

/// R survey 4.1-1: `svyquantile(~years, …, qrule = "school")`.
@Test(arguments: [(0.1, 2.0), (0.25, 3), (0.5, 5), (0.75, 8)])
func `weighted quantiles are R's`(share: Double, expected: Double) {
  let found = weightedQuantile(share, of: StaffSample.years, weights: StaffSample.weights)
  #expect(found == expected)
}

@Test func `a share that the weights reach exactly lies halfway`() {
  #expect(weightedQuantile(0.5, of: [9, 1, 5], weights: [1, 2, 1]) == 3)
  #expect(weightedQuantile(0.5, of: [9, 1, 5], weights: [1, 2, 2]) == 5)
  // 0.1 + 0.2 isn't 0.3 in binary.
  #expect(weightedQuantile(0.5, of: [1, 2, 3], weights: [0.1, 0.2, 0.3]) == 2.5)
}

@Test func `shares of 0 and 1 are the extremes of those with a weight`() {
  #expect(weightedQuantile(0, of: [0, 4, 2, 7], weights: [0, 1, 1, 1]) == 2)
  #expect(weightedQuantile(1, of: [0, 4, 2, 7], weights: [1, 1, 1, 0]) == 4)
}

@Test func `equal weights give Hyndman and Fan's type 2`() throws {
  var generator = SeededGenerator(seed: 36)
  for _ in 0..<200 {
    let values = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      Int.random(in: 0...9, using: &generator)
    }
    let table = values.sorted().map { Frequency(value: $0, count: 1) }
    for eighth in 0...8 {
      let quantile = Quantile(ExactQuotient(eighth, over: 8), by: .averagedStep)
      let expected = try #require(quantile.value(in: table))
      let found = weightedQuantile(
        Double(eighth) / 8, of: values.map(Double.init), weights: values.map { _ in 2 })
      #expect(found == Double(expected.numerator) / Double(expected.denominator))
    }
  }
}

@Test(arguments: [[], [0, 0]])
func `without weights there is no quantile`(weights: [Double]) {
  #expect(weightedQuantile(0.5, of: weights, weights: weights) == nil)
}

@Test func `a share above 1 is refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = weightedQuantile(1.5, of: [1], weights: [1])
  }
}
