import Disclosure
import Survey

extension Study {
  /// How weighted figures and their errors were worked out: only the methods that were used.
  func weightMethods(_ tables: [ClearedTable]) -> [String] {
    let weighted = tables.filter(\.followsDesign)
    guard !weighted.isEmpty else { return [] }
    let isWeighted = tables.contains { $0.kind == .weighting }
    return [shares] + (isWeighted ? [effectiveBases] + fitMethods : [])
      + averageMethods(weighted) + errorMethods(weighted) + intervalMethods(weighted)
  }

  private var shares: String {
    "A weighted percentage is the sum of the weights of those with the answer over the sum of the"
      + " weights of its base, and a weighted mean is Σwx / Σw. A standard deviation is the root of"
      + " n / (n − 1) × Σw(x − mean)² / Σw. Numbers of \(respondents.many) are unweighted."
  }

  private var effectiveBases: String {
    "The effective base of weights is (Σw)² / Σw², and the design effect from weighting is the number"
      + " of \(respondents.many) over it (L. Kish, Survey Sampling, 1965, section 11.7)."
  }

  private var fitMethods: [String] {
    switch weights?.fit {
    case .some(.none), nil: []
    case .postStratified:
      [
        "Weights of those with one answer are multiplied by one number, so that they add up to the"
          + " answer’s total (D. Holt and T. M. F. Smith, Journal of the Royal Statistical Society A"
          + " 142, 1979, pages 33 to 46)."
      ]
    case .raked:
      [
        "Raking goes through the questions in turn and multiplies the weights of each answer so that"
          + " they add up to its total, until no sum is off by more than 10⁻¹⁰ of its"
          + " total (W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11, 1940,"
          + " pages 427 to 444)."
      ]
    }
  }

  private func errorMethods(_ tables: [ClearedTable]) -> [String] {
    guard tables.contains(where: { $0.tellsErrors }) else { return [] }
    let calibration =
      weights?.margins.isEmpty == false
      ? " Of weights fitted to totals they are of what the answers to those questions leave"
        + " unexplained (J.-C. Deville and C.-E. Särndal, Journal of the American Statistical"
        + " Association 87, 1992, pages 376 to 382)." : ""
    return [
      "Standard errors of weighted figures are found by linearisation (D. A. Binder, International"
        + " Statistical Review 51, 1983, pages 279 to 292), from how much the sampling units of a"
        + " stratum differ; those outside a group stay in the sample." + calibration
        + (tables.contains { $0.allMeasures.contains(.designEffect) }
          ? " A design effect is the squared standard error over that of a simple random sample of as"
            + " many \(respondents.many)." : "")
    ]
  }

  private func averageMethods(_ tables: [ClearedTable]) -> [String] {
    let quantiles: Set<Measure> = [.median, .quartile1, .quartile3]
    guard tables.contains(where: { !$0.allMeasures.isDisjoint(with: quantiles) }) else { return [] }
    return [
      "A weighted median or quartile is where the weights of the answers up to it reach their share"
        + " (C.-E. Särndal, B. Swensson and J. Wretman, Model Assisted Survey Sampling, 1992,"
        + " section 5.11)."
    ]
  }

  private func intervalMethods(_ tables: [ClearedTable]) -> [String] {
    guard tables.contains(where: \.showsLimits) else { return [] }
    let methods = tables.filter(\.hasIntervals).map(\.intervals.method)
    let averages =
      tables.contains { $0.hasInterval(ofAny: [.mean, .netScore, .netPromoterScore]) }
      ? [
        "Intervals of weighted averages are 95% intervals, the average ± t s, where s is the standard"
          + " error and t Student’s with the design’s degrees of freedom."
      ] : []
    let all =
      IntervalMethod.allCases.filter(methods.contains).map { $0.designMethod(respondents) }
      + averages
    return [all.joined(separator: " ") + " " + respondents.reachOfIntervals]
  }
}

extension ClearedTable {
  /// Whether it says how well some estimate is known.
  fileprivate var tellsErrors: Bool {
    !allMeasures.isDisjoint(with: [.standardError, .totalStandardError, .designEffect])
      || showsLimits
  }

  /// Whether some number has the limits of an interval.
  fileprivate var showsLimits: Bool {
    cells.contains { $0.contains { $0.contains { $0.lower != nil } } }
  }
}
