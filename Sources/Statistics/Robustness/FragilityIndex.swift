/// How many people would have to answer otherwise for a test of two groups to turn.
///
/// Of n₁ people in the first group k₁ said yes, and of n₂ in the second k₂. People change between yes and
/// no within their group, in either group and either direction. A test is significant where its p-value
/// is α or less; the index is the fewest changes after which that is no longer so or, where it isn't so
/// now, is so. The smaller the index against the bases, the less the verdict bears.
///
/// Walsh and others (2014), *Journal of Clinical Epidemiology* 67:622-628, who change one group in one
/// direction; `people` is never larger than theirs.
package struct FragilityIndex: Sendable, Equatable {
  /// Whether the p-value is α or less as things stand.
  package let isSignificant: Bool

  /// The fewest changes in both groups together.
  package let people: Int

  /// The fewest changes where only the first group's answers change; `nil` where none of them turn it.
  package let peopleInFirst: Int?

  /// The fewest changes where only the second group's answers change; `nil` where none of them turn it.
  package let peopleInSecond: Int?

  /// Tries changes, the fewest first, for a test that gives the p-value of k₁, n₁, k₂ and n₂.
  ///
  /// The test is asked some 2 m² times for an index of m. `nil` where either group is empty, or where no
  /// answers whatever turn the test. A test that gives no number is not significant.
  package init?(
    successes k1: Int, of n1: Int, and k2: Int, of n2: Int, alpha: Double = 0.05,
    pValue: (_ k1: Int, _ n1: Int, _ k2: Int, _ n2: Int) -> Double
  ) {
    precondition(
      0 <= k1 && k1 <= n1 && 0 <= k2 && k2 <= n2,
      "There can't be \(k1) successes in \(n1) and \(k2) in \(n2).")
    precondition(0 < alpha && alpha < 1, "A level is between 0 and 1, and this is \(alpha).")
    guard n1 > 0, n2 > 0 else { return nil }
    isSignificant = pValue(k1, n1, k2, n2) <= alpha
    let isNow = isSignificant
    func turns(_ change1: Int, _ change2: Int) -> Bool {
      let (changed1, changed2) = (k1 + change1, k2 + change2)
      guard (0...n1).contains(changed1), (0...n2).contains(changed2) else { return false }
      return (pValue(changed1, n1, changed2, n2) <= alpha) != isNow
    }
    let fewest = (1...(n1 + n2)).first { someChanges(of: $0, turns) }
    guard let fewest else { return nil }
    people = fewest
    peopleInFirst = (1...n1).first { turns($0, 0) || turns(-$0, 0) }
    peopleInSecond = (1...n2).first { turns(0, $0) || turns(0, -$0) }
  }
}

/// Whether so many changes turn the test, however they are split between the groups.
private func someChanges(of people: Int, _ turns: (Int, Int) -> Bool) -> Bool {
  (0...people).contains { first in
    let second = people - first
    return turns(first, second) || turns(first, -second) || turns(-first, second)
      || turns(-first, -second)
  }
}
