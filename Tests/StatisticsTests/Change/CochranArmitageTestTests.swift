import Statistics
import Testing

private func groups(
  _ successes: [Int], of trials: [Int], scores: [Int]
) -> [CochranArmitageTest.Group] {
  zip(successes, zip(trials, scores)).map {
    CochranArmitageTest.Group(successes: $0, of: $1.0, score: $1.1)
  }
}

private let smokers = [83, 90, 129, 70]
private let patients = [86, 93, 136, 82]

/// R's `prop.trend.test(smokers, patients)`, from the example of its help page, data of Fleiss (1981).
@Test func `the trend of the smokers is R's`() throws {
  let test = try #require(
    CochranArmitageTest(groups(smokers, of: patients, scores: [1, 2, 3, 4])))
  #expect(abs(test.chiSquared - 8.224922) < 5e-7)
  #expect(abs(test.pValue - 0.0041319) < 5e-8)
  #expect(test.z < 0)
  // 25 of 397 are no smokers; of the smallest group of 82, so many would be expected.
  #expect(abs(test.smallestExpectedCount - 25.0 * 82 / 397) < 1e-12)
}

@Test func `with scores 0, 0, 0, 1 it is R's too`() throws {
  let test = try #require(
    CochranArmitageTest(groups(smokers, of: patients, scores: [0, 0, 0, 1])))
  #expect(abs(test.chiSquared - 12.173146) < 5e-7)
  #expect(abs(test.pValue - 0.00048482) < 5e-9)
}

/// R's `prop.trend.test(c(384, 536, 335), c(1335, 1405, 773))`.
@Test func `the trend of the renal stones is R's`() throws {
  let test = try #require(
    CochranArmitageTest(groups([384, 536, 335], of: [1335, 1405, 773], scores: [1, 2, 3])))
  #expect(abs(test.chiSquared - 49.708139) < 5e-7)
  #expect(test.z > 0)
}

@Test func `only the scores' distances matter, not where they start or their unit`() throws {
  let plain = try #require(
    CochranArmitageTest(groups(smokers, of: patients, scores: [1, 2, 3, 4])))
  for scores in [[0, 1, 2, 3], [-5, -4, -3, -2], [739_000, 739_365, 739_730, 740_095]] {
    let test = try #require(CochranArmitageTest(groups(smokers, of: patients, scores: scores)))
    #expect(abs(test.z / plain.z - 1) < 1e-14)
  }
}

@Test func `two groups are the pooled two-proportion test, turned round`() throws {
  let trend = try #require(
    CochranArmitageTest(groups([56, 48], of: [70, 80], scores: [0, 400])))
  let test = try #require(TwoProportionTest(successes: 56, of: 70, and: 48, of: 80))
  #expect(abs(trend.z + test.z) < 1e-14)
}

@Test(arguments: [
  ([0, 0], [5, 7], [1, 2]), ([5, 7], [5, 7], [1, 2]), ([1, 2], [5, 7], [3, 3]), ([], [], []),
  ([0, 2], [0, 7], [1, 2]),
])
func `there is no trend where nothing varies`(
  successes: [Int], trials: [Int], scores: [Int]
) {
  #expect(CochranArmitageTest(groups(successes, of: trials, scores: scores)) == nil)
}

private let malformed = [48, 38, 5, 1, 1]
private let infants = [17_114, 14_502, 793, 127, 38]

/// Page 90 of Agresti's *Categorical Data Analysis* (2002), with the scores 0, 0.5, 1.5, 4, 7 doubled.
@Test func `the trend of malformations with alcohol is Agresti's`() throws {
  let test = try #require(
    CochranArmitageTest(groups(malformed, of: infants, scores: [0, 1, 3, 8, 14])))
  #expect(abs(test.chiSquared - 6.57013) < 5e-6)
  #expect(abs(test.pValue - 0.01037) < 5e-6)
}

/// The same with each group's mean rank for a score, doubled to be whole; p from R's `pchisq`.
@Test func `with midranks it is no trend`() throws {
  var below = 0
  let midranks = infants.map { count in
    defer { below += count }
    return 2 * below + count + 1
  }
  let test = try #require(CochranArmitageTest(groups(malformed, of: infants, scores: midranks)))
  #expect(abs(test.chiSquared - 0.351438) < 5e-7)
  #expect(abs(test.pValue - 0.5533) < 5e-5)
}

/// R's `prop.trend.test(c(12, 15, 19, 22, 27), c(50, 52, 55, 54, 56))`.
@Test func `five waves rise, as in R`() throws {
  let test = try #require(
    CochranArmitageTest(
      groups([12, 15, 19, 22, 27], of: [50, 52, 55, 54, 56], scores: [1, 2, 3, 4, 5])))
  #expect(abs(test.chiSquared - 8.450933) < 5e-7)
  #expect(abs(test.pValue - 0.00364856) < 5e-9)
  #expect(test.z > 0)
}
