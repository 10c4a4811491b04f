import Survey

extension Finding {
  /// Works out how few respondents would have to answer otherwise for the main findings not to hold.
  init(robustnessOf breakdown: CountedBreakdown, _ comparisons: BannerComparisons?) {
    let plan = breakdown.plan
    let differences = breakdown.isTestable ? breakdown.robustDifferences(comparisons) : []
    let findings =
      breakdown.robustMajorities + breakdown.robustNets + (breakdown.robustOrder.map { [$0] } ?? [])
      + differences
    self.init(
      kind: .robustness, name: plan.robustnessName,
      title: "\(plan.title): robustness", question: breakdown.question,
      base: BaseStatement(
        rule: .respondents(plan.base), segment: plan.segment,
        askedWhen: breakdown.question.askedWhen),
      descriptors: [], rows: findings.map(\.tableRow), columns: [.total],
      measures: [.changesNeeded, .base], bases: [plan.base.base(of: breakdown.tabulation.total)],
      cells: findings.map { [$0.figures] }, partsMakeWhole: false,
      caveats: [.robustness(.fewestChanges)]
        + (differences.isEmpty
          ? []
          : [
            .robustness(
              .significance(
                comparisons.map { $0.shares.isEmpty ? .fisher : .letters($0.test.adjustment) }
                  ?? .fisher, level: breakdown.significanceLevel,
                largest: HangingFinding.mostCompared))
          ]))
  }
}

extension CountedBreakdown {
  /// Whether differences may be called significant: of respondents who weren't drawn at random only
  /// where the plan asks for tests all the same.
  fileprivate var isTestable: Bool { plan.test != nil || study.selection?.allowsInference ?? true }
}
