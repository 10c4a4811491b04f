import Statistics
import Testing

/// Made-up; the weights are R survey 4.1-1's `postStratify`.
@Test func `post-stratified weights are R's`() throws {
  let strata = RakingMargin(
    categories: [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2], targets: [50, 30, 20])
  let found = try PostStratification(of: [1, 1, 2, 1, 1.5, 1, 1, 2, 1, 1, 3, 1], to: strata)
  let expected = [
    10, 10, 20, 10, 6.92307692308, 4.61538461538, 4.61538461538, 9.23076923077, 4.61538461538,
    4, 12, 4,
  ]
  #expect(zip(found.weights, expected).allSatisfy { abs($0 - $1) < 1e-11 })
  #expect(found.factors == [10, 30 / 6.5, 4])
}

@Test func `a stratum without respondents or people has no factor`() throws {
  let strata = RakingMargin(categories: [0, 2], targets: [3, 0, 5])
  #expect(try PostStratification(of: [1, 1], to: strata).factors == [3, nil, 5])
}

@Test func `an empty stratum of the population is refused`() {
  let strata = RakingMargin(categories: [0, 0], targets: [3, 5])
  let refusal = #expect(throws: RakingRefusal.self) {
    try PostStratification(of: [1, 1], to: strata)
  }
  #expect(refusal?.faults == [.emptyCategory(margin: 0, category: 1, target: 5)])
}
