import Survey

extension CountedBreakdown {
  /// All tables of the breakdown, in the order of the plan's table names.
  var findings: [Finding] {
    guard plan.goal == nil else { return [Finding(self)] }
    return answers + statistics + tests + comparisons + robustness
  }
}
