/// How many people would have to answer otherwise for one answer to lose its majority, or to gain one.
///
/// A majority is more than half of n: exactly half is none. Each person moves from this answer to
/// another, or from another to this one, so that k changes by one a person and n not at all:
///
///     to lose it,   ⌈(2k − n) / 2⌉        to gain it,   ⌊(n − 2k) / 2⌋ + 1
package struct MajorityMargin: Sendable, Equatable {
  /// Whether more than half gave the answer.
  package let isMajority: Bool

  /// The fewest people who would have to answer otherwise, at least 1.
  package let people: Int

  /// Computes the margin of an answer that `k` of `n` gave, or `nil` when nobody answered.
  package init?(count k: Int, of n: Int) {
    precondition(0 <= k && k <= n, "There can't be \(k) in \(n).")
    guard n > 0 else { return nil }
    let others = n - k
    isMajority = k > others
    people = isMajority ? (k - others + 1) / 2 : (others - k) / 2 + 1
  }
}
