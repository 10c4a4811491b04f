import Statistics
import Testing

/// Hollander and Wolfe (1973), mucociliary efficiency, in the example of R's `kruskal.test`.
@Test func `the mucociliary example is R's`() throws {
  let test = try #require(
    KruskalWallisTest([
      tallied([29, 30, 25, 26, 32]), tallied([38, 27, 40, 24]), tallied([28, 34, 37, 22, 20]),
    ]))
  #expect(abs(test.h - 0.771428571428572) < 1e-14)
  #expect(test.degreesOfFreedom == 2)
  #expect(abs(test.pValue - 0.679964773578894) < 1e-14)
}

/// R's `kruskal.test` of three groups' five-point answers.
@Test func `with ties H is R's`() throws {
  let test = try #require(
    KruskalWallisTest([scale([2, 4, 7, 12, 6]), scale([6, 9, 8, 5, 1]), scale([3, 3, 9, 4, 4])]))
  #expect(abs(test.h - 10.2604054195876) < 1e-12)
  #expect(abs(test.pValue - 0.0059153612504796) < 1e-15)
}

@Test func `a group without answers isn't in the test`() throws {
  let groups = [scale([2, 4, 7]), scale([6, 9, 8])]
  let test = try #require(KruskalWallisTest(groups))
  #expect(KruskalWallisTest([groups[0], scale([0, 0, 0]), groups[1], []]) == test)
}

@Test func `two groups are the Mann-Whitney test without continuity correction`() throws {
  let (first, second) = (scale([2, 4, 7, 12, 6]), scale([6, 9, 8, 5, 1]))
  let test = try #require(KruskalWallisTest([first, second]))
  let ties = [8.0, 13, 15, 17, 7].reduce(0) { $0 + $1 * $1 * $1 - $1 }
  let variance = 31.0 * 29 / 12 * (61 - ties / (60 * 59))
  let distance = 658 - 31.0 * 29 / 2
  #expect(abs(test.h - distance * distance / variance) < 1e-12)
}

@Test(
  arguments: [
    [], [[]], [[2, 3]], [[2, 3], []], [[0, 3], [0, 4], [0, 5]], [[0, 0], [0, 0]],
  ] as [[[Int]]])
func `there is no test of one group, or of one answer`(counts: [[Int]]) {
  #expect(KruskalWallisTest(counts.map(scale)) == nil)
}
