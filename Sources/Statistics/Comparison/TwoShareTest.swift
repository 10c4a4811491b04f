/// The test of whether the shares of two separate groups of people are equal, by the test that fits.
///
/// The p-value is that of Fisher's exact test where fewer than five people would be expected in one of the
/// four cells, and elsewhere that of the pooled z of two proportions: the same choice as that of
/// ``AssociationTest``, but for the number of people, which in a pair of columns is seldom large.
package struct TwoShareTest: Sendable, Equatable {
  /// The pooled z, above zero where the first share is the larger, whichever test gave the p-value.
  package let z: Double
  /// The two-sided probability of a difference at least as large if the shares are equal.
  package let pValue: Double
  /// Whether the p-value is exact.
  package let isExact: Bool

  /// Tests `k1` of `n1` against `k2` of `n2`.
  ///
  /// `nil` when either group is empty, or when everyone or nobody is a success: then nothing varies.
  package init?(successes k1: Int, of n1: Int, and k2: Int, of n2: Int) {
    guard let test = TwoProportionTest(successes: k1, of: n1, and: k2, of: n2) else { return nil }
    z = test.z
    guard test.smallestExpectedCount < PearsonChiSquared.fewestExpected,
      let exact = ContingencyTable([[k1, n1 - k1], [k2, n2 - k2]]).flatMap(FisherExactTest.init)
    else {
      (pValue, isExact) = (test.pValue, false)
      return
    }
    (pValue, isExact) = (exact.pValue, true)
  }
}
