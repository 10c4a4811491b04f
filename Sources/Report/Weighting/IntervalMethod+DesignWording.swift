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
    case .wilson:
      "Wilson score of the simple random sample with the same error, with Student’s t of the design’s"
        + " degrees of freedom"
    case .clopperPearson:
      "Korn and Graubard’s exact limits of the simple random sample with the same error"
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
      preconditionFailure("no \(rawValue) interval is worked out of weighted respondents")
    }
  }

  /// The same for the account of methods, with where it was published.
  func designMethod(_ respondents: RespondentWords) -> String {
    switch self {
    case .logit:
      "Intervals of weighted percentages are 95% logit intervals, logit p ± t s / (p(1 − p)) taken back to"
        + " percentages, where s is the standard error and t Student’s with the design’s degrees of"
        + " freedom (L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16, 2001, pages 101 to"
        + " 133; T. Lumley, Complex Surveys, 2010); of 0% and 100% there is none."
    case .wilson:
      "Intervals of weighted percentages are 95% Wilson score intervals of the simple random sample with"
        + " the same error, of p(1 − p) / s² \(respondents.many), where s is the standard error; Student’s"
        + " t with the design’s degrees of freedom stands in for z (E. B. Wilson, Journal of the American"
        + " Statistical Association 22, 1927, pages 209 to 212)." + Self.ofNoneAndAll
    case .clopperPearson:
      "Intervals of weighted percentages are 95% exact binomial intervals of the simple random sample with"
        + " the same error, of p(1 − p) / s² \(respondents.many), where s is the standard error, times the"
        + " square of Student’s t with n − 1 over that with the design’s degrees of freedom (E. L. Korn and"
        + " B. I. Graubard, Survey Methodology 24, 1998, pages 193 to 201)." + Self.ofNoneAndAll
    case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
      preconditionFailure("no \(rawValue) interval is worked out of weighted respondents")
    }
  }

  private static let ofNoneAndAll =
    " Of 0% and 100%, which have no such error, they are of the effective base of the weights."
}
