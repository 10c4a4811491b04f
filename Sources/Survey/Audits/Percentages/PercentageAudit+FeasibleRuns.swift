extension PercentageAudit {
  /// The bases that can make a whole set under one rounding, up to the largest that was tried.
  package struct FeasibleRuns: Sendable, Hashable {
    package let rounding: Rounding

    /// The runs of bases, in ascending order, with gaps between them.
    package let ranges: [ClosedRange<Int>]

    /// The nearest to the stated base on either side; `nil` where there is none.
    package let nearestBelow: Int?
    package let nearestAbove: Int?

    package init(
      _ rounding: Rounding, ranges: [ClosedRange<Int>], nearestBelow: Int?, nearestAbove: Int?
    ) {
      self.rounding = rounding
      self.ranges = ranges
      self.nearestBelow = nearestBelow
      self.nearestAbove = nearestAbove
    }

    package var smallest: Int? { ranges.first?.lowerBound }
  }
}
