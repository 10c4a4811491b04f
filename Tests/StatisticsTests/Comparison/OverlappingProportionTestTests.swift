import Statistics
import Testing

/// Worked out in R 4.2.2 from each person's weight: 1/n₁ in the first group less 1/n₂ in the second.
///
/// `w <- c(rep(1/80, 50), rep(-1/70, 40), rep(1/80 - 1/70, 30)); p <- 90/150`, and
/// `(40/80 - 50/70) / sqrt(sum(w^2) * p * (1 - p))`; then 50 of whom all are among 200.
@Test(arguments: [
  (40, 80, 50, 70, 30, -3.45032779671177), (20, 50, 60, 200, 50, 1.75035010503501),
])
func `z is the difference over the deviation of everyone's weight, as R works it out`(
  k1: Int, n1: Int, k2: Int, n2: Int, shared: Int, z: Double
) throws {
  let test = try #require(
    OverlappingProportionTest(successes: k1, of: n1, and: k2, of: n2, shared: shared))
  #expect(abs(test.z - z) < 1e-13)
}

/// R's `2 * pnorm(-abs(z))` of the first.
@Test func `its p-value is R's`() throws {
  let test = try #require(
    OverlappingProportionTest(successes: 40, of: 80, and: 50, of: 70, shared: 30))
  #expect(abs(test.pValue - 0.000559906248006184) < 1e-16)
}

@Test func `nobody in both groups makes it the test of two proportions`() throws {
  for (k1, n1, k2, n2) in [(56, 70, 48, 80), (1, 3, 2, 5), (0, 9, 4, 7), (7, 7, 4, 7)] {
    let test = try #require(
      OverlappingProportionTest(successes: k1, of: n1, and: k2, of: n2, shared: 0))
    let plain = try #require(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2))
    #expect(abs(test.z - plain.z) < 1e-13)
  }
}

/// Seven people answer yes with chance p, independently: every one of the 128 outcomes is weighed.
@Test(arguments: [(4, 5, 2), (3, 7, 3), (4, 3, 0), (6, 6, 5)], [0.5, 0.2, 0.9])
func `the variance is that of the difference over all outcomes`(
  groups: (n1: Int, n2: Int, shared: Int), p: Double
) {
  let (n1, n2, shared) = groups
  var (mean, square) = (0.0, 0.0)
  for outcome in 0..<128 {
    let yes = { (people: Range<Int>) in Double(people.count { (outcome >> $0) & 1 == 1 }) }
    let chance = (0..<7).reduce(1.0) { $0 * ((outcome >> $1) & 1 == 1 ? p : 1 - p) }
    let start = n1 - shared
    let difference = yes(0..<n1) / Double(n1) - yes(start..<(start + n2)) / Double(n2)
    mean += chance * difference
    square += chance * difference * difference
  }
  let (first, second) = (Double(n1), Double(n2))
  let spread = 1 / first + 1 / second - 2 * Double(shared) / (first * second)
  #expect(abs(mean) < 1e-14)
  #expect(abs(square - p * (1 - p) * spread) < 1e-14)
}

@Test(arguments: [
  (0, 0, 1, 2, 0), (1, 2, 0, 0, 0), (0, 5, 0, 7, 2), (5, 5, 7, 7, 3), (2, 5, 2, 5, 5),
])
func `there is no test where nothing varies or the groups are the same people`(
  k1: Int, n1: Int, k2: Int, n2: Int, shared: Int
) {
  #expect(OverlappingProportionTest(successes: k1, of: n1, and: k2, of: n2, shared: shared) == nil)
}

@Test func `more people can't be in both groups than in either`() async {
  await #expect(processExitsWith: .failure) {
    _ = OverlappingProportionTest(successes: 1, of: 3, and: 1, of: 9, shared: 4)
  }
}

@Test func `the same people can't say yes in one group and no in the other`() async {
  await #expect(processExitsWith: .failure) {
    _ = OverlappingProportionTest(successes: 5, of: 5, and: 0, of: 9, shared: 4)
  }
}
