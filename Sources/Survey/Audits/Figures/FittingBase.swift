extension FigureAudit {
  /// A base on which percentages can be had, to the nearest.
  package struct FittingBase: Sendable, Hashable {
    package let base: Int
    /// The counts; `nil` where there are several choices.
    package let counts: [Int]?
    /// The groups for which this base is printed; empty where it stands nowhere.
    package let groups: [String]

    package init(_ base: Int, counts: [Int]?, groups: [String]) {
      self.base = base
      self.counts = counts
      self.groups = groups
    }
  }
}
