import Survey

/// A table that tests are asked of.
struct TestedTable {
  let question: Question
  let shown: Shown
  let percentage: BreakdownPlan.Percentage
  let isWeighted: Bool

  /// Why tests can't be had of the table, each with what to do.
  func reasons(against plan: TestPlan) -> [(message: String, remedy: String)] {
    guard methods != [] else {
      return [("no test is known of the answers to '\(question.id.name)'", "remove it")]
    }
    var reasons: [(message: String, remedy: String)] = []
    if let whole = plan.whole, !methods.contains(whole) {
      reasons.append(
        (
          "the test '\(whole.rawValue)' can't be had of '\(question.id.name)'"
            + (isWeighted ? " with weights or a design" : ""),
          "name one of: \(methods.map(\.rawValue).listed())"
        ))
    }
    if plan.letters, let missing = missingForLetters {
      reasons.append(("letters stand beside \(missing)", "show it, or take 'letters' off the test"))
    }
    return reasons
  }

  /// What of the tests can be had of the table; `nil` for nothing.
  func fitting(_ plan: TestPlan) -> TestPlan? {
    guard methods != [] else { return nil }
    let whole = plan.whole.map { methods.contains($0) ? $0 : .automatic }
    let letters = plan.letters && missingForLetters == nil
    guard whole != nil || letters else { return nil }
    return TestPlan(
      whole: whole, letters: letters, adjustment: plan.adjustment, level: plan.level,
      smallestBase: plan.smallestBase)
  }

  /// The tests of the whole table that there are for its answers.
  private var methods: [TestPlan.Whole] {
    switch question.kind {
    case .single, .multiple:
      isWeighted
        ? [.automatic, .chiSquared] : [.automatic, .chiSquared, .likelihoodRatio, .exact]
    case .scale, .nps: isWeighted ? [.automatic, .chiSquared] : TestPlan.Whole.allCases
    case .number: isWeighted ? [] : [.automatic, .ranks, .means]
    case .ranking, .date, .text: []
    }
  }

  /// What letters would stand beside, where the table doesn't show it.
  private var missingForLetters: String? {
    guard question.optionList != nil else {
      return shown.measures.contains(.mean) ? nil : "means ('show: mean')"
    }
    return percentage == .column && shown.measures.contains(.percent)
      ? nil : "percentages of columns ('percent: column', 'show: percent')"
  }
}
