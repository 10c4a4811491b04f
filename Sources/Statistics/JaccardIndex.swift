/// How far two sets are the same: what they share as a part of all that is in either.
///
/// J = |A ∩ B| / |A ∪ B|, with |A ∪ B| = |A| + |B| − |A ∩ B| (P. Jaccard, New Phytologist 11, 1912,
/// pages 37 to 50). It runs from 0, nothing shared, to 1, the same set.
package struct JaccardIndex: Sendable, Equatable {
  /// Members of both sets.
  package let both: Int
  /// Members of either set, above zero.
  package let either: Int

  /// `nil` where both sets are empty: there is no share of nothing.
  package init?(both: Int, first: Int, second: Int) {
    precondition(0 <= both && both <= min(first, second), "what is shared is in each set")
    guard first + second > 0 else { return nil }
    self.both = both
    either = first + second - both
  }
}
