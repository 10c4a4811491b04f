import Disclosure
import Survey

extension [ClearedTable] {
  /// How changes between waves were worked out and tested: only the methods that were used.
  var changeMethods: [String] {
    let trends = filter { $0.kind == .trend }
    guard !trends.isEmpty else { return [] }
    return trends.intervalMethods + trends.testMethods + trends.adjustmentMethods
  }

  private var intervalMethods: [String] {
    var methods: [String] = []
    if contains(where: { $0.hasChangeIntervals && $0.base.rule == .comparedWaves }) {
      methods.append(
        "The interval of a change between two independent waves joins the Wilson intervals of the two"
          + " shares (R. G. Newcombe, Statistics in Medicine 17, 1998, pages 873 to 890, method 10)."
      )
    }
    if contains(where: { $0.hasChangeIntervals && $0.base.rule == .matched }) {
      methods.append(
        "The interval of a change of the same people joins the Wilson intervals of the two shares, with"
          + " regard to how they go together (R. G. Newcombe, Statistics in Medicine 17, 1998, pages"
          + " 2635 to 2650, method 10).")
    }
    if contains(where: { $0.measures.contains(.effectSize) }) {
      methods.append(
        "The effect size h of a change from p to q is 2 arcsin √q less 2 arcsin √p (J. Cohen,"
          + " Statistical Power Analysis for the Behavioral Sciences, 2nd edition, 1988).")
    }
    return methods
  }

  private var testMethods: [String] {
    let tested = filter { $0.measures.contains(.statistic) }
    var methods: [String] = []
    if tested.contains(where: { $0.measures.contains(.difference) && $0.base.rule != .matched }) {
      methods.append(
        "Two independent waves are compared by the z test of two proportions with a pooled variance,"
          + " two-sided and without continuity correction. A p-value counts as rough where a count"
          + " expected if nothing had changed is below 5.")
    }
    if tested.contains(where: { $0.base.rule == .matched }) {
      methods.append(
        "The same people in two waves are compared by McNemar's test (Q. McNemar, Psychometrika 12,"
          + " 1947, pages 153 to 157), without continuity correction. A p-value counts as rough where"
          + " fewer than 10 people changed.")
    }
    if tested.contains(where: { !$0.measures.contains(.difference) }) {
      methods.append(
        "A trend over three waves or more is tested by the test of Cochran and Armitage, with the days"
          + " between the waves as scores (P. Armitage, Biometrics 11, 1955, pages 375 to 386). Its z"
          + " is above zero where the share rises. A p-value counts as rough where a count expected of"
          + " any wave if nothing had changed is below 5.")
    }
    return methods
  }

  private var adjustmentMethods: [String] {
    let families = flatMap(\.caveats).compactMap { caveat -> Adjustment? in
      if case .waves(.testFamily(_, let adjustment)) = caveat { adjustment } else { nil }
    }
    guard !families.isEmpty else { return [] }
    let sources = Adjustment.allCases.filter(families.contains)
      .compactMap(\.source)
    let adjusted =
      sources.isEmpty
      ? ""
      : " Adjusted p-values allow for a table making several tests, and depend on which tests are in"
        + " it (\(sources.joined(separator: "; ")))."
    return [
      "A p-value is the chance of a difference at least as large if nothing had changed. Like an"
        + " interval, it speaks of a larger population only where the respondents were drawn from it"
        + " at random.\(adjusted)"
    ]
  }
}

extension Adjustment {
  /// Where the method was published; `nil` for none.
  var source: String? {
    switch self {
    case .bonferroni:
      "Bonferroni: O. J. Dunn, Journal of the American Statistical Association 56, 1961, pages 52 to"
        + " 64"
    case .holm: "Holm: S. Holm, Scandinavian Journal of Statistics 6, 1979, pages 65 to 70"
    case .benjaminiHochberg:
      "Benjamini and Hochberg: Journal of the Royal Statistical Society B 57, 1995, pages 289 to 300"
    case .none: nil
    }
  }
}
