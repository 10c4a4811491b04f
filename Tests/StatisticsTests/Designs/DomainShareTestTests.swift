import Statistics
import Testing

/// 25 of 120 in a first domain say yes, 1 of 16 in a second and 9 of 20 in a third.
private let row =
  yes(25, of: 120) + yes(1, of: 16) + yes(9, of: 20)
private let domain =
  [Int](repeating: 0, count: 120) + [Int](repeating: 1, count: 16)
  + [Int](repeating: 2, count: 20)

private func yes(_ count: Int, of base: Int) -> [Int] { (0..<base).map { $0 < count ? 1 : 0 } }

private func test(
  _ first: Int, _ second: Int, weights: [Double] = row.map { _ in 1 }
) throws -> DomainShareTest? {
  let design = try SampleDesign(weights: weights)
  return DomainShareTest(
    of: row, in: domain.map { $0 == first }, and: domain.map { $0 == second }, under: design)
}

/// R survey 4.1-1: svychisq(~y+g, subset(d, g %in% pair), statistic = "F") with weights of 1.
@Test func `two shares whose variances differ much are compared with one variance`() throws {
  let compared = try #require(try test(0, 1))
  #expect(isNear(compared.t * compared.t, 1.9292779869703))
  #expect(isNear(compared.pValue, 0.1671245263082))
}

/// The same with weights 1 + ((i - 1) %% 5 + 1) %% 5 / 2, i from 1.
@Test(arguments: [
  (0, 1, 2.979116966821, 0.086633150278), (0, 2, 5.27695113057491, 0.02310343702615),
  (1, 2, 9.196813454154242, 0.004545043954917),
])
func `weighted shares of two domains are compared as by R`(
  first: Int, second: Int, f: Double, pValue: Double
) throws {
  let weights = row.indices.map { 1 + Double(($0 + 1) % 5) / 2 }
  let compared = try #require(try test(first, second, weights: weights))
  #expect(isNear(compared.t * compared.t, f))
  #expect(isNear(compared.pValue, pValue))
  #expect((compared.t > 0) == (second == 1))
  let turned = try #require(try test(second, first, weights: weights))
  #expect(isNear(turned.t, -compared.t) && isNear(turned.pValue, compared.pValue))
}

/// z of two proportions with one pooled variance; its square is chi-squared, which the variance of n
/// draws divides by n/(n - 1), with n the whole sample's.
@Test(arguments: UInt64(0)..<60)
func `weights of one give the pooled z, but for t in its place and n less one`(
  seed: UInt64
) throws {
  var generator = SeededGenerator(seed: seed)
  let (n1, n2) = (
    Int.random(in: 3...90, using: &generator), Int.random(in: 3...90, using: &generator)
  )
  let (k1, k2) = (
    Int.random(in: 1..<n1, using: &generator), Int.random(in: 1..<n2, using: &generator)
  )
  let z = try #require(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2)).z
  let design = try SampleDesign(weights: [Double](repeating: 1, count: n1 + n2))
  let isFirst = (0..<n1 + n2).map { $0 < n1 }
  let found = DomainShareTest(
    of: yes(k1, of: n1) + yes(k2, of: n2), in: isFirst, and: isFirst.map(!), under: design)
  let compared = try #require(found)
  let n = Double(n1 + n2)
  #expect(abs(compared.t - z * ((n - 1) / n).squareRoot()) < 1e-9)
  let student = Distribution.studentT(degreesOfFreedom: n - 1)
  #expect(isNear(compared.pValue, min(1, 2 * student.upperTail(abs(compared.t))), 1e-7))
}

@Test(arguments: StaffSample.Draw.allCases)
func `domains that share respondents are compared by the error of the difference`(
  draw: StaffSample.Draw
) throws {
  let design = try StaffSample.design(draw)
  let stay = StaffSample.stays.map { $0 ? 1 : 0 }
  let long = StaffSample.years.map { $0 > 3 }
  let found = DomainShareTest(of: stay, in: StaffSample.isWoman, and: long, under: design)
  let difference = DomainDifference(
    of: stay.map(Double.init), in: StaffSample.isWoman, lessThatIn: long, under: design)
  #expect(found?.t == difference?.t && found?.pValue == difference?.pValue)
  #expect(found != nil)
}

@Test func `where nobody or everybody is in the row there is nothing to compare`() throws {
  let design = try SampleDesign(weights: [1, 2, 1, 1])
  let isFirst = [true, true, false, false]
  for row in [[0, 0, 0, 0], [1, 1, 1, 1]] {
    #expect(DomainShareTest(of: row, in: isFirst, and: isFirst.map(!), under: design) == nil)
  }
  let nobody = isFirst.map { _ in false }
  #expect(DomainShareTest(of: [0, 1, 0, 1], in: isFirst, and: nobody, under: design) == nil)
}
