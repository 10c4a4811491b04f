extension PairwiseFamily {
  /// Compares the means of a number in several domains of one sample, whose statistic is t.
  ///
  /// The test of each pair is that of ``DomainDifference``, which takes in that the domains share units
  /// and maybe respondents. A domain with fewer than `smallestBase` respondents, or none, is tested
  /// against none.
  package init(
    of values: [Double], in domains: [[Bool]], under design: SampleDesign,
    adjustment: PValueAdjustment, level: Double = 0.05, smallestBase: Int
  ) {
    self.init(
      bases: domains.map { $0.count { $0 } }, smallestBase: max(1, smallestBase),
      adjustment: adjustment, level: level
    ) { first, second in
      let test = DomainDifference(
        of: values, in: domains[first], lessThatIn: domains[second], under: design)
      guard let test, let t = test.t, let pValue = test.pValue else { return nil }
      return (t, pValue)
    }
  }

  /// Compares the shares of several domains of one sample that are in a row, whose statistic is t.
  ///
  /// `row` is 1 for those in it and 0 for all others. The test of each pair is that of
  /// ``DomainShareTest``. A domain with fewer than `smallestBase` respondents, or none, is tested
  /// against none.
  package init(
    ofShares row: [Int], in domains: [[Bool]], under design: SampleDesign,
    adjustment: PValueAdjustment, level: Double = 0.05, smallestBase: Int
  ) {
    self.init(
      bases: domains.map { $0.count { $0 } }, smallestBase: max(1, smallestBase),
      adjustment: adjustment, level: level
    ) { first, second in
      DomainShareTest(of: row, in: domains[first], and: domains[second], under: design)
        .map { ($0.t, $0.pValue) }
    }
  }
}
