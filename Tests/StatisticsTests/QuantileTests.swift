import Statistics
import Testing

/// Quartiles as doubles, which hold quarters exactly.
private func quartiles(of values: [Int], by method: Quantile.Method) -> [Double] {
  let table = values.sorted().map { Frequency(value: $0, count: 1) }
  return (1...3).compactMap { quarter in
    Quantile(ExactQuotient(quarter, over: 4), by: method).value(in: table).map(asDouble)
  }
}

private func asDouble(_ quotient: ExactQuotient) -> Double {
  Double(quotient.numerator) / Double(quotient.denominator)
}

/// The first is R's `quantile`; types 6 and 7 of the rest are Python's `statistics.quantiles`,
/// exclusive and inclusive, and type 2 is by hand.
@Test(arguments: [
  ([1, 2, 3, 4, 10], [2.0, 3, 4], [1.5, 3, 7], [2.0, 3, 4]),
  ([1, 2, 3, 4], [1.75, 2.5, 3.25], [1.25, 2.5, 3.75], [1.5, 2.5, 3.5]),
  ([1, 1, 1, 2, 2, 9], [1.0, 1.5, 2], [1.0, 1.5, 3.75], [1.0, 1.5, 2]),
  ([7, 7], [7.0, 7, 7], [7.0, 7, 7], [7.0, 7, 7]),
  ([-5], [-5.0, -5, -5], [-5.0, -5, -5], [-5.0, -5, -5]),
])
func `each method gives the quartiles other software gives`(
  values: [Int], type7: [Double], type6: [Double], type2: [Double]
) {
  #expect(quartiles(of: values, by: .linearInterpolation) == type7)
  #expect(quartiles(of: values, by: .weibull) == type6)
  #expect(quartiles(of: values, by: .averagedStep) == type2)
}

@Test func `a quantile is exact where doubles are not`() {
  let table = [0, 1].map { Frequency(value: $0, count: 1) }
  let third = Quantile(ExactQuotient(1, over: 3), by: .linearInterpolation)
  #expect(third.value(in: table) == ExactQuotient(1, over: 3))
}

@Test(arguments: Quantile.Method.allCases)
func `there is no quantile without values`(method: Quantile.Method) {
  let median = Quantile(ExactQuotient(1, over: 2), by: method)
  #expect(median.value(in: []) == nil)
  #expect(median.value(in: [Frequency(value: 3, count: 0)]) == nil)
}

@Test(arguments: Quantile.Method.allCases)
func `probabilities 0 and 1 give the extremes`(method: Quantile.Method) {
  let table = [(2, 0), (3, 2), (5, 1), (8, 0)].map { Frequency(value: $0.0, count: $0.1) }
  let least = Quantile(ExactQuotient(0, over: 1), by: method).value(in: table)
  let greatest = Quantile(ExactQuotient(1, over: 1), by: method).value(in: table)
  #expect(least == ExactQuotient(3, over: 1))
  #expect(greatest == ExactQuotient(5, over: 1))
}

@Test(arguments: Quantile.Method.allCases)
func `quantiles agree with a recount of the values one by one`(method: Quantile.Method) {
  var generator = SeededGenerator(seed: 5)
  for _ in 0..<500 {
    let table = randomTable(using: &generator)
    for eighth in 0...8 {
      let quantile = Quantile(ExactQuotient(eighth, over: 8), by: method)
      let expected = naiveQuantile(expanded(table), Double(eighth) / 8, by: method)
      #expect(quantile.value(in: table).map(asDouble) == expected, "\(eighth)/8 of \(table)")
    }
  }
}

@Test func `a quantile of an unsorted table is refused`() async {
  await #expect(processExitsWith: .failure) {
    let table = [2, 1].map { Frequency(value: $0, count: 1) }
    _ = Quantile(ExactQuotient(1, over: 2), by: .weibull).value(in: table)
  }
}

@Test func `a probability above 1 is refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = Quantile(ExactQuotient(3, over: 2), by: .weibull)
  }
}

/// Finds the quantile of sorted values; exact in doubles when `p` is in eighths.
private func naiveQuantile(_ values: [Int], _ p: Double, by method: Quantile.Method) -> Double? {
  guard let first = values.first, let last = values.last else { return nil }
  let n = Double(values.count)
  switch method {
  case .linearInterpolation: return interpolated(values, at: (n - 1) * p)
  case .weibull: return interpolated(values, at: (n + 1) * p - 1)
  case .averagedStep:
    let lowest = values.first { x in Double(values.count { $0 <= x }) >= n * p }
    let highest = values.last { x in Double(values.count { $0 >= x }) >= n * (1 - p) }
    return Double((lowest ?? last) + (highest ?? first)) / 2
  }
}

/// Reads the line through the values at a position counted from 0.
private func interpolated(_ values: [Int], at position: Double) -> Double {
  let position = min(max(position, 0), Double(values.count - 1))
  let below = values[Int(position.rounded(.down))]
  let above = values[Int(position.rounded(.up))]
  return Double(below) + Double(above - below) * (position - position.rounded(.down))
}
