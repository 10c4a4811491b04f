/// The test of whether the values of one group tend to be higher than those of another.
///
/// U is the number of pairs, one from each group, in which the first group's value is the higher, where
/// equal values count half: U = R₁ − n₁ (n₁ + 1)/2, with R₁ the sum of its ranks. Without equal values
/// and with fewer than 50 in each group the p-values come from the distribution of U itself. Else U is
/// about normal with
///
///     mean n₁ n₂ / 2,   variance n₁ n₂ / 12 (N + 1 − Σ (t³ − t) / (N (N − 1)))
///
/// where N = n₁ + n₂ and each t is how many values are equal, and a half is taken off the distance from
/// the mean for continuity. These are the choices of R's `wilcox.test`, whose W is this U.
///
/// Mann and Whitney (1947), *Annals of Mathematical Statistics* 18:50-60.
package struct MannWhitneyTest: Sendable, Equatable {
  package let u: Double
  /// The share of pairs in which the first group's value is the higher, from 0 to 1, ties half.
  ///
  /// Vargha and Delaney (2000), *Journal of Educational and Behavioral Statistics* 25:101-132.
  package let superiority: Double
  /// Whether the p-values come from the distribution of U itself.
  package let isExact: Bool
  /// The two-sided probability of a U as far from its mean if the groups are alike.
  package let pValue: Double
  /// The probability of so low a U, or lower: small where the first group's values are lower.
  package let lowerPValue: Double
  /// The probability of so high a U, or higher: small where the first group's values are higher.
  package let upperPValue: Double

  /// From so many values in a group on, the normal distribution is close.
  static let manyValues = 50

  /// Tests two groups; `nil` when either has no values or all values are the same.
  package init?(_ first: [Frequency], _ second: [Frequency]) {
    let ranks = PooledRanks([first, second])
    let (n1, n2) = (ranks.counts[0], ranks.counts[1])
    guard n1 > 0, n2 > 0, !ranks.neverVary else { return nil }
    let doubledU = ranks.doubledSums[0] - Int128(n1) * Int128(n1 + 1)
    let pairs = Double(n1) * Double(n2)
    u = Double(doubledU) / 2
    superiority = u / pairs
    isExact = ranks.ties == 0 && max(n1, n2) < Self.manyValues
    if isExact {
      let distribution = MannWhitneyDistribution(n1, n2)
      lowerPValue = distribution.share(upTo: Int(doubledU / 2))
      upperPValue = distribution.share(upTo: n1 * n2 - Int(doubledU / 2))
    } else {
      let all = Double(ranks.total)
      let spread = all + 1 - Double(ranks.ties) / (all * (all - 1))
      let deviation = (pairs / 12 * spread).squareRoot()
      lowerPValue = normalUpperTail((pairs / 2 - u - 0.5) / deviation)
      upperPValue = normalUpperTail((u - pairs / 2 - 0.5) / deviation)
    }
    pValue = min(1, 2 * min(lowerPValue, upperPValue))
  }
}
