import Survey

extension IntervalPlan {
  /// What stands below a table with intervals.
  var words: String {
    "95% CI: 95% confidence interval, \(method.name)"
      + (population.map { ", for a population of \($0.printed)" + columnWords } ?? "") + "."
  }

  /// How much of the population a column of a banner stands for.
  private var columnWords: String {
    respondents.map {
      ", of which each group is taken to have the share that it has of the \($0.printed) in the base"
    } ?? ""
  }
}

extension IntervalMethod {
  /// The method's name below a table.
  fileprivate var name: String {
    switch self {
    case .wilson: "Wilson score"
    case .wilsonCorrected: "Wilson score with continuity correction"
    case .clopperPearson: "Clopper-Pearson (exact)"
    case .midP: "exact with mid-p"
    case .jeffreys: "Jeffreys"
    case .agrestiCoull: "Agresti-Coull"
    case .logit: "logit"
    }
  }

  /// How the limits are found, with the source.
  var method: String {
    switch self {
    case .wilson:
      "Intervals are 95% Wilson score intervals (E. B. Wilson, Journal of the American Statistical"
        + " Association 22, 1927, pages 209 to 212; z = 1.96)."
    case .wilsonCorrected:
      "Intervals are 95% Wilson score intervals with a continuity correction (R. G. Newcombe,"
        + " Statistics in Medicine 17, 1998, pages 857 to 872, method 4; z = 1.96)."
    case .clopperPearson:
      "Intervals are 95% Clopper-Pearson intervals, which hold the exact binomial tails to 2.5% each"
        + " (C. J. Clopper and E. S. Pearson, Biometrika 26, 1934, pages 404 to 413)."
    case .midP:
      "Intervals are 95% exact binomial intervals in which the number found counts half in each tail"
        + " (mid-p; R. G. Newcombe, Statistics in Medicine 17, 1998, pages 857 to 872, method 6)."
    case .jeffreys:
      "Intervals are 95% Jeffreys intervals, from a beta distribution with one half added to the number"
        + " with the answer and the number without (L. D. Brown, T. T. Cai and A. DasGupta,"
        + " Statistical Science 16, 2001, pages 101 to 133)."
    case .agrestiCoull:
      "Intervals are 95% Agresti-Coull intervals, cut at 0 and 100 (A. Agresti and B. A. Coull, The"
        + " American Statistician 52, 1998, pages 119 to 126; z = 1.96)."
    case .logit:
      "Intervals are 95% logit intervals (L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science"
        + " 16, 2001, pages 101 to 133; z = 1.96). A share of none or of all has no such interval, and"
        + " [z] stands for its limits."
    }
  }
}
