/// Who a table's percentages are of, in the terms of the study file.
package struct BaseStatement: Sendable, Equatable {
  /// The rule that lets a respondent into the base.
  package enum Rule: Sendable, Equatable {
    case respondents(BreakdownPlan.BaseRule)
    /// Everyone interviewed in the group, whether or not a theme was raised.
    case interviewed
    /// Each figure states its own.
    case eachFigure
    /// Nobody of the study: each value comes with data of its own.
    case ownData
    /// In each wave those who are in the survey, or gave a valid answer where there is a question.
    case eachWave
    /// The respondents of two waves or more, whose numbers the shares' own table gives.
    case comparedWaves
    /// Those who gave a valid answer in both waves, matched by name.
    case matched
    /// Everyone counted on each date.
    case counted
    /// The count on the first of two dates; `matched` where only units with a count on every date
    /// are compared.
    case countedOn(CalendarDate, until: CalendarDate, matched: Bool)
    /// Everyone counted of the row's unit on each date.
    case countedOfUnit
    /// Nobody: the numbers count what a framework sets out.
    case framework
    /// Respondents who answered at least one item of the level that a row is about.
    case assessedLevel
    /// All ways to choose one of a job profile's levels for each factor.
    case combinations
    /// The printed scores of a job profile, one a factor.
    case printedScores
    /// The factors of a scheme; points have no base.
    case factors
    /// The totals of job profiles, beside which a post's total is set.
    case profileRanges
    /// The levels of job profiles, beside which a post's levels are set, one a factor.
    case profileLevels

    /// The rows of the files of responses, and those invited to give one.
    case receivedRows(Invited)
    /// Of each question those it was put to, who entered anything, and whose answer counts.
    case questionBases
    /// The table names and counts nobody.
    case notCounted
    /// Of each item of a battery its own, which a column gives.
    case eachItem(BreakdownPlan.BaseRule)

    /// Of which files it is known how many were invited.
    package enum Invited: Sendable, Equatable {
      case known, knownOfSome, unknown
    }

    /// Whether the table is of everyone there was, and not of those who were sampled or answered.
    package var isFullCount: Bool {
      switch self {
      case .respondents, .interviewed, .eachFigure, .ownData, .framework, .assessedLevel,
        .combinations,
        .printedScores, .factors, .profileRanges, .profileLevels, .notCounted, .eachWave,
        .comparedWaves, .matched, .receivedRows, .questionBases, .eachItem:
        false
      case .counted, .countedOn, .countedOfUnit: true
      }
    }
  }

  /// Respondents whom the base leaves out, where no row of the table tells them.
  package struct Outside: Sendable, Equatable {
    /// Asked, without an answer.
    package let missing: Int
    package let notAsked: Int

    package init(missing: Int, notAsked: Int) {
      self.missing = missing
      self.notAsked = notAsked
    }
  }

  package let rule: Rule
  /// The segment's name and condition; `nil` for all respondents.
  package let segment: Segment?
  /// The routing that led to the question; `nil` where everyone was asked.
  package let askedWhen: Condition?
  /// What each percentage is of; `nil` where the table shows none.
  package let percentage: BreakdownPlan.Percentage?
  /// Those left out; `nil` where rows of the table tell them.
  package let outside: Outside?

  package init(
    rule: Rule, segment: Segment?, askedWhen: Condition?,
    percentage: BreakdownPlan.Percentage? = nil, outside: Outside? = nil
  ) {
    self.rule = rule
    self.segment = segment
    self.askedWhen = askedWhen
    self.percentage = percentage
    self.outside = outside
  }
}
