import Statistics
import Testing

private func points(_ counts: [Int]) -> [Frequency] {
  zip(1..., counts).map { Frequency(value: $0, count: $1) }
}

struct OrdinalSummaryTests {
  /// R 4.2.2.
  @Test func `a five-point item has R's mean, interval, quartiles and net`() throws {
    let item = try #require(OrdinalSummary(points: points([2, 4, 7, 12, 6])))
    #expect(abs(item.mean - 3.51612903) < 5e-9)
    #expect(abs((item.moments.sampleStandardDeviation ?? 0) - 1.15096967) < 5e-9)
    let interval = try #require(MeanInterval(item.moments))
    #expect(abs(interval.lower - 3.093950) < 5e-7 && abs(interval.upper - 3.938308) < 5e-7)
    #expect(
      item.quartiles(by: .linearInterpolation)
        == [3, 4, 4].map { ExactQuotient($0, over: 1) })
    let net = try #require(item.net(ofOutermost: 2))
    #expect(abs(Double(net.top) / Double(net.base) - 0.580645) < 5e-7)
    #expect(abs(Double(net.bottom) / Double(net.base) - 0.193548) < 5e-7)
    #expect(abs(net.value - 0.387097) < 5e-7)
  }

  /// The first three quartiles of 1, 2, 3, 4, 10 by R's types.
  @Test(arguments: [
    (Quantile.Method.linearInterpolation, [4, 6, 8]), (.weibull, [3, 6, 14]),
    (.averagedStep, [4, 6, 8]),
  ])
  func `the method of the quartiles is named`(method: Quantile.Method, halves: [Int]) throws {
    let values = [1, 2, 3, 4, 10].map { Frequency(value: $0, count: 1) }
    let summary = try #require(OrdinalSummary(points: values))
    #expect(summary.quartiles(by: method) == halves.map { ExactQuotient($0, over: 2) })
  }

  @Test func `points that nobody chose stand in the ends all the same`() throws {
    let item = try #require(OrdinalSummary(points: points([0, 3, 1, 4, 0])))
    let outermost = try #require(item.net(ofOutermost: 1))
    #expect(outermost.top == 0 && outermost.bottom == 0 && outermost.base == 8)
    #expect(item.net(ofOutermost: 2)?.value == 0.125)
  }

  @Test(arguments: [[], [0, 0, 0]])
  func `a scale that nobody answered comes to nothing`(counts: [Int]) {
    #expect(OrdinalSummary(points: points(counts)) == nil)
  }

  @Test func `ends that overlap are refused`() async {
    await #expect(processExitsWith: .failure) {
      let item = OrdinalSummary(points: [1, 2, 3].map { Frequency(value: $0, count: 1) })
      _ = item?.net(ofOutermost: 2)
    }
  }

  @Test func `points that don't ascend are refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = OrdinalSummary(points: [2, 1].map { Frequency(value: $0, count: 1) })
    }
  }
}
