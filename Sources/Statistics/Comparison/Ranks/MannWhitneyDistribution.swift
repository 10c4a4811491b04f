/// How many of the ways of ranking two groups without equal values have each U.
///
/// The numbers are the coefficients of the Gaussian binomial
///
///     Π (1 − x^(n₂ + i)) / (1 − xⁱ),   i from 1 to n₁
///
/// multiplied out in whole numbers. They are symmetric about n₁ n₂ / 2 and add up to C(n₁ + n₂, n₁).
///
/// Andrews, *The Theory of Partitions* (1976), 3.2.
struct MannWhitneyDistribution {
  private let ways: [Int128]

  /// Counts the ways for `n1` and `n2` values, below 50 each: there are below 2^95 of them.
  init(_ n1: Int, _ n2: Int) {
    var ways = Array(repeating: Int128(0), count: n1 * n2 + 1)
    ways[0] = 1
    for i in 1...n1 {
      // On the way a coefficient may pass 2^127 and come back: they are right modulo 2^128.
      for u in ways.indices.dropFirst(n2 + i).reversed() { ways[u] &-= ways[u - n2 - i] }
      for u in ways.indices.dropFirst(i) { ways[u] &+= ways[u - i] }
    }
    self.ways = ways
  }

  /// The share of the ways with this U or a lower one.
  func share(upTo u: Int) -> Double {
    Double(ways[...u].reduce(0, +)) / Double(ways.reduce(0, +))
  }
}
