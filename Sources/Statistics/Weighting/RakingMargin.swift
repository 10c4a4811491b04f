/// One thing known of the population: how many of it are in each category.
package struct RakingMargin: Sendable, Equatable {
  /// Each respondent's category, counted from 0.
  package let categories: [Int]
  /// What the weights of each category are to add up to: people, or shares, all zero or more.
  package let targets: [Double]

  package var total: Double { targets.reduce(0, +) }

  package init(categories: [Int], targets: [Double]) {
    precondition(
      targets.allSatisfy { $0 >= 0 && $0.isFinite }, "A target is a number of people.")
    precondition(
      categories.allSatisfy(targets.indices.contains), "Every category has a target.")
    self.categories = categories
    self.targets = targets
  }

  /// Makes the targets add up to `total` and leaves their shares as they are.
  ///
  /// For margins that stand for the same people but were counted on different days. The targets are
  /// not all zero.
  package func scaled(toTotal total: Double) -> RakingMargin {
    precondition(self.total > 0, "Nothing can be scaled up from zero.")
    let factor = total / self.total
    return RakingMargin(categories: categories, targets: targets.map { $0 * factor })
  }
}
