import Statistics
import Testing

/// The pooled z test, whose p-value is 1 where nothing varies.
private func pooled(_ k1: Int, _ n1: Int, _ k2: Int, _ n2: Int) -> Double {
  TwoProportionTest(successes: k1, of: n1, and: k2, of: n2)?.pValue ?? 1
}

/// Fisher's two-sided exact test: the probability of all tables no likelier than this one.
private func fisher(_ k1: Int, _ n1: Int, _ k2: Int, _ n2: Int) -> Double {
  let yes = k1 + k2
  let ways = (max(0, yes - n2)...min(yes, n1)).map { choose(n1, $0) * choose(n2, yes - $0) }
  let these = choose(n1, k1) * choose(n2, k2)
  return ways.filter { $0 <= these * (1 + 1e-7) }.reduce(0, +) / ways.reduce(0, +)
}

private func choose(_ n: Int, _ k: Int) -> Double {
  (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
}

struct FragilityIndexTests {
  /// R 4.2.2 `fisher.test`: 1 and 10 of 100 have p = 0.009658, 1 and 9 of 100 have 0.018488.
  @Test func `Fisher's test here is R's`() {
    #expect(abs(fisher(10, 100, 1, 100) - 0.00965811594352) < 1e-13)
    #expect(abs(fisher(9, 100, 1, 100) - 0.0184876798775) < 1e-12)
    #expect(abs(fisher(19, 30, 8, 30) - 0.00886957736195) < 1e-13)
  }

  /// By R's `fisher.test`: 2 and 10 of 100 have p = 0.0330, 3 and 10 0.0818, 1 and 8 0.0349, 1 and 7
  /// 0.0649.
  @Test func `1 and 10 of 100 turn with two people`() throws {
    let index = try #require(
      FragilityIndex(successes: 1, of: 100, and: 10, of: 100, pValue: fisher))
    #expect(index.isSignificant)
    #expect(index.people == 2)
    #expect(index.peopleInFirst == 2)
    #expect(index.peopleInSecond == 3)
  }

  @Test func `the index is what trying every table finds, in both directions`() {
    for (n1, n2) in [(6, 6), (9, 5), (4, 12), (1, 3)] {
      for k1 in 0...n1 {
        for k2 in 0...n2 {
          for test in [pooled, fisher] {
            let index = FragilityIndex(successes: k1, of: n1, and: k2, of: n2, pValue: test)
            let now = test(k1, n1, k2, n2) <= 0.05
            let turned = (0...n1).flatMap { c1 in (0...n2).map { (c1, $0) } }
              .filter { (test($0.0, n1, $0.1, n2) <= 0.05) != now }
            #expect(index?.people == turned.map { abs($0.0 - k1) + abs($0.1 - k2) }.min())
            guard let index else { continue }
            #expect(index.isSignificant == now)
            #expect(
              index.peopleInFirst
                == turned.filter { $0.1 == k2 }.map { abs($0.0 - k1) }.min())
            #expect(
              index.peopleInSecond
                == turned.filter { $0.0 == k1 }.map { abs($0.1 - k2) }.min())
          }
        }
      }
    }
  }

  @Test func `turning the groups or the answers round changes nothing`() {
    for k1 in 0...9 {
      for k2 in 0...7 {
        let index = FragilityIndex(successes: k1, of: 9, and: k2, of: 7, pValue: pooled)?.people
        #expect(
          index == FragilityIndex(successes: k2, of: 7, and: k1, of: 9, pValue: pooled)?.people)
        #expect(
          index
            == FragilityIndex(successes: 9 - k1, of: 9, and: 7 - k2, of: 7, pValue: pooled)?.people)
      }
    }
  }

  @Test func `the level is the caller's`() {
    let strict = FragilityIndex(
      successes: 19, of: 30, and: 8, of: 30, alpha: 0.005, pValue: fisher)
    let usual = FragilityIndex(successes: 19, of: 30, and: 8, of: 30, pValue: fisher)
    #expect(strict?.isSignificant == false && usual?.isSignificant == true)
  }

  @Test func `groups too small for any test to turn have no index`() {
    #expect(FragilityIndex(successes: 1, of: 1, and: 0, of: 2, pValue: fisher) == nil)
    #expect(FragilityIndex(successes: 0, of: 0, and: 3, of: 9, pValue: fisher) == nil)
  }

  @Test func `a test that gives no number isn't significant`() {
    let index = FragilityIndex(successes: 0, of: 9, and: 0, of: 9) { k1, n1, k2, n2 in
      k1 + k2 == 0 ? .nan : pooled(k1, n1, k2, n2)
    }
    #expect(index?.isSignificant == false)
  }

  @Test func `more successes than people are refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = FragilityIndex(successes: 4, of: 3, and: 0, of: 3) { _, _, _, _ in 1 }
    }
  }
}

/// A p-value of just α is significant, as it is for letters.
@Test func `the level itself is significant`() throws {
  let index = try #require(
    FragilityIndex(successes: 1, of: 2, and: 1, of: 2, alpha: 0.25) { k1, _, _, _ in
      k1 == 1 ? 0.25 : 0.26
    })
  #expect(index.isSignificant)
  #expect(index.people == 1)
}
