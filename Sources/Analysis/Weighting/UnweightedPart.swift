package import Survey

/// A part of a plan that isn't worked out of weighted respondents.
package enum UnweightedPart: Sendable, Equatable {
  /// Intervals by a method that isn't defined for them.
  case interval(IntervalMethod)
  /// A test of the whole table other than Rao and Scott's.
  case test(TestPlan.Whole)
  /// A test of a whole table of numbers or days.
  case testOfNumbers
  /// How few respondents' answers the findings hang on.
  case robustness
}

extension UnweightedPart {
  /// The parts that a plan asks for.
  static func all(of planned: PlannedAnalysis, in codebook: Codebook) -> [UnweightedPart] {
    switch planned {
    case .breakdown(let plan): all(of: plan, codebook[plan.question])
    case .battery(let plan): plan.showsIntervals ? intervals(by: plan.interval) : []
    case .themes, .cooccurrence, .reproduction, .answerTrend, .audit, .countTrend,
      .capabilityAudit, .jobEvaluation, .validation:
      []
    }
  }

  private static func all(of plan: BreakdownPlan, _ question: Question) -> [UnweightedPart] {
    (plan.showsIntervals ? intervals(by: plan.interval) : [])
      + tests(plan.test?.whole, of: question) + (plan.showsRobustness ? [.robustness] : [])
  }

  private static func intervals(by method: IntervalMethod) -> [UnweightedPart] {
    switch method {
    case .logit, .wilson, .clopperPearson: []
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull: [.interval(method)]
    }
  }

  private static func tests(
    _ whole: TestPlan.Whole?, of question: Question
  ) -> [UnweightedPart] {
    switch (whole, question.kind) {
    case (nil, _): []
    case (_, .number), (_, .date): [.testOfNumbers]
    case (.automatic, _), (.chiSquared, _): []
    case (.some(let other), _): [.test(other)]
    }
  }
}
