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
