/// The test of whether the values of any of several groups tend to be higher or lower than the others'.
///
///     H = 12 / (N (N + 1)) Σ nᵢ (R̄ᵢ − (N + 1)/2)² / (1 − Σ (t³ − t) / (N³ − N))
///
/// where R̄ᵢ is the mean rank of the nᵢ values of a group among all N, and each t is how many values are
/// equal. It is about chi-squared, with one degree of freedom fewer than there are groups. A group
/// without values isn't in the test.
///
/// Kruskal and Wallis (1952), *Journal of the American Statistical Association* 47:583-621.
package struct KruskalWallisTest: Sendable, Equatable {
  package let h: Double
  package let degreesOfFreedom: Int

  /// The probability of an H at least as large if the groups are alike.
  package var pValue: Double { chiSquaredUpperTail(h, degreesOfFreedom: degreesOfFreedom) }

  /// Tests the groups; `nil` when fewer than two have values, or all values are the same.
  package init?(_ groups: [[Frequency]]) {
    let ranks = PooledRanks(groups)
    let filled = ranks.counts.indices.filter { ranks.counts[$0] > 0 }
    guard filled.count > 1, !ranks.neverVary else { return nil }
    let all = Int128(ranks.total)
    let distances = filled.reduce(0.0) { sum, place in
      let count = Int128(ranks.counts[place])
      let doubled = Double(ranks.doubledSums[place] - count * (all + 1))
      return sum + doubled * doubled / Double(count)
    }
    // 12 / (N (N + 1)) over 1 − Σ (t³ − t) / (N³ − N), a quarter of it as the ranks are doubled.
    h = distances * 3 * Double(all - 1) / Double(all * all * all - all - ranks.ties)
    degreesOfFreedom = filled.count - 1
  }
}
