/// Who a table's percentages are of, in the terms of the study file.
package struct BaseStatement: Sendable, Equatable {
  /// The rule that lets a respondent into the base.
  package enum Rule: Sendable, Equatable {
    case respondents(BreakdownPlan.BaseRule)
    /// Everyone interviewed in the group, whether or not a theme was raised.
    case interviewed
    /// Each figure states its own.
    case eachFigure
  }

  package let rule: Rule
  /// The segment's name and condition; `nil` for all respondents.
  package let segment: Segment?
  /// The routing that led to the question; `nil` where everyone was asked.
  package let askedWhen: Condition?
  /// What each percentage is of; `nil` where the table shows none.
  package let percentage: BreakdownPlan.Percentage?

  package init(
    rule: Rule, segment: Segment?, askedWhen: Condition?,
    percentage: BreakdownPlan.Percentage? = nil
  ) {
    self.rule = rule
    self.segment = segment
    self.askedWhen = askedWhen
    self.percentage = percentage
  }
}
