import Survey

extension IntervalPlan {
  /// What stands below a table with intervals of weighted respondents, or by how they were drawn.
  var designWords: String { "95% CI: 95% confidence interval, \(method.designWords)." }
}

extension IntervalMethod {
  /// How limits are found of weighted respondents, or by how they were drawn.
  fileprivate var designWords: String {
    switch self {
    case .logit: "logit, with Student’s t of the design’s degrees of freedom"
    case .wilson: "Wilson score of the effective number of respondents"
    case .clopperPearson: "Korn and Graubard’s exact limits of the effective number of respondents"
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
      preconditionFailure("no \(rawValue) interval is worked out of weighted respondents")
    }
  }

  /// The same for the account of methods, with where it was published.
  var designMethod: String {
    switch self {
    case .logit:
      "Intervals of weighted percentages are 95% intervals on the logit scale, p ± t × standard error"
        + " with Student’s t of the design’s degrees of freedom (L. Brown, T. Cai and A. DasGupta,"
        + " Statistical Science 16, 2001, section 4.1; T. Lumley, Complex Surveys, 2010); of 0% and"
        + " 100% there is none."
    case .wilson:
      "Intervals of weighted percentages are 95% Wilson score intervals of the effective number of"
        + " respondents, p(1 − p) over the squared standard error (E. B. Wilson, Journal of the"
        + " American Statistical Association 22, 1927, pages 209 to 212)."
    case .clopperPearson:
      "Intervals of weighted percentages are 95% exact binomial intervals of the effective number of"
        + " respondents (E. L. Korn and B. I. Graubard, Survey Methodology 24, 1998, pages 193 to"
        + " 201)."
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
      preconditionFailure("no \(rawValue) interval is worked out of weighted respondents")
    }
  }
}
