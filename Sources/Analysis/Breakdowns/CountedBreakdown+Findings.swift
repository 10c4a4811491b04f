import Survey

extension CountedBreakdown {
  /// All tables of the breakdown, in the order of the plan's table names.
  var findings: [Finding] {
    guard plan.goal == nil else { return [Finding(self)] }
    let comparisons = BannerComparisons(self)
    return [Finding(self, comparisons)] + statistics(comparisons)
      + (plan.test?.whole.map { [Finding(testsOf: self, by: $0)] } ?? [])
      + (comparisons.map { [Finding($0)] } ?? [])
      + (plan.showsRobustness ? [Finding(robustnessOf: self, comparisons)] : [])
  }

  private func statistics(_ comparisons: BannerComparisons?) -> [Finding] {
    guard !plan.statistics.isEmpty else { return [] }
    guard let list = question.optionList else {
      preconditionFailure("a number's statistics are the measures of its plan")
    }
    return [Finding(statisticsOf: self, list, comparisons)]
  }
}
