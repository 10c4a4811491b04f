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

  package init(rule: Rule, segment: Segment?, askedWhen: Condition?) {
    self.rule = rule
    self.segment = segment
    self.askedWhen = askedWhen
  }
}
