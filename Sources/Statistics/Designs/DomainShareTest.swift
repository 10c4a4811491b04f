/// The test of whether a share is the same in two domains of one sample.
///
/// Where nobody is in both, it is Rao and Scott's of the two answers, in the share or not and in the one
/// domain or the other, among those of either. t is √F with the sign of the difference, with the
/// design's degrees of freedom ν: with one odds ratio F has 1 and ν. Like the pooled z of two
/// proportions, whose square n/(n − 1) F is when n respondents have equal weights and were drawn singly,
/// it takes the shares to be equal. Of domains that share respondents it is ``DomainDifference``.
package struct DomainShareTest: Sendable, Equatable {
  /// Above zero where the share of the first domain is the larger.
  package let t: Double
  /// The two-sided probability of a difference at least as large if the shares are equal.
  package let pValue: Double

  /// Tests the share of those who are in a row; `nil` where nothing varies, and without degrees of
  /// freedom.
  ///
  /// `row` is 1 for those in it and 0 for all others.
  package init?(
    of row: [Int], in domain: [Bool], and otherDomain: [Bool], under design: SampleDesign
  ) {
    let isShared = zip(domain, otherDomain).contains { $0 && $1 }
    guard
      let (t, pValue) =
        isShared
        ? ofDifference(row, domain, otherDomain, design)
        : ofTable(row, domain, otherDomain, design)
    else { return nil }
    self.t = t
    self.pValue = pValue
  }
}

/// Compares two shares by the standard error of their difference.
private func ofDifference(
  _ row: [Int], _ domain: [Bool], _ otherDomain: [Bool], _ design: SampleDesign
) -> (t: Double, pValue: Double)? {
  let test = DomainDifference(
    of: row.map(Double.init), in: domain, lessThatIn: otherDomain, under: design)
  guard let test, let t = test.t, let pValue = test.pValue else { return nil }
  return (t, pValue)
}

/// Compares two shares by the table of the row and the domains.
private func ofTable(
  _ row: [Int], _ domain: [Bool], _ otherDomain: [Bool], _ design: SampleDesign
) -> (t: Double, pValue: Double)? {
  let either = zip(domain, otherDomain).map { $0 || $1 }
  let columns = domain.map { $0 ? 0 : 1 }
  guard
    let test = RaoScottTest(of: row, by: columns, in: either, under: design),
    let first = share(of: row, in: domain, design.weights),
    let second = share(of: row, in: otherDomain, design.weights)
  else { return nil }
  return (first < second ? -test.f.squareRoot() : test.f.squareRoot(), test.pValue)
}

/// The weights of those in the row over those of the domain; `nil` where it has none.
private func share(of row: [Int], in domain: [Bool], _ weights: [Double]) -> Double? {
  var (part, whole) = (0.0, 0.0)
  for respondent in row.indices where domain[respondent] {
    part += Double(row[respondent]) * weights[respondent]
    whole += weights[respondent]
  }
  return whole > 0 ? part / whole : nil
}
