import Disclosure
import Survey

extension [ClearedTable] {
  /// How columns were tested and scales summed up: only the methods that were used.
  func significanceMethods(_ respondents: RespondentWords) -> [String] {
    scoreMethods + testMethods + letterMethods + robustnessMethods(respondents)
  }

  private var scoreMethods: [String] {
    var methods: [String] = []
    if contains(where: { $0.hasInterval(ofAny: [.mean]) && !$0.followsDesign }) {
      methods.append(
        "The interval of a mean is by Student's t with one degree of freedom fewer than there are"
          + " answers (Student, Biometrika 6, 1908, pages 1 to 25).")
    }
    if contains(where: {
      $0.hasInterval(ofAny: [.netScore, .netPromoterScore]) && !$0.followsDesign
    }) {
      methods.append(
        "A net score is the share p at the top less the share q at the bottom; its interval is 1.96"
          + " standard errors to either side, of the root of (p + q \u{2212} (p \u{2212} q)²) / n"
          + " (B. Rocks, The American Statistician 70, 2016, pages 365 to 372).")
    }
    return methods
  }

  private var testMethods: [String] {
    guard contains(where: { $0.kind == .tests }) else { return [] }
    let names = Set(filter { $0.kind == .tests }.flatMap(\.rows).compactMap(\.descriptions.last))
    let sources = TestSource.all.filter { source in names.contains { $0.hasPrefix(source.name) } }
    guard !sources.isEmpty else { return [] }
    return [
      "Tests of whole tables, two-sided: "
        + sources.map { "\($0.name) (\($0.source))" }.joined(separator: "; ")
        + ". A p-value is the chance of a table at least as uneven if the groups did not differ."
        + (contains { $0.measures.contains(.cramersV) }
          ? " Cramér’s V says how closely answers and groups go together, from 0 to 1." : "")
    ]
  }

  private var letterMethods: [String] {
    let caveats = flatMap(\.caveats)
    let adjustments = caveats.compactMap { caveat -> AnswerTrendPlan.Adjustment? in
      if case .tests(.letters(_, _, let adjustment, _, _)) = caveat { adjustment } else { nil }
    }
    guard !adjustments.isEmpty else { return [] }
    let sources = AnswerTrendPlan.Adjustment.allCases.filter(adjustments.contains)
      .compactMap(\.source)
    return [
      "Columns are compared two by two. Of respondents in both columns the test takes off the"
        + " covariance of the two figures (L. Kish, Survey Sampling, 1965, 12.4)."
        + (comparesWeightedShares ? Self.weightedShares : "")
        + (sources.isEmpty ? "" : " Adjustments: \(sources.joined(separator: "; ")).")
    ]
  }

  private var comparesWeightedShares: Bool {
    flatMap(\.caveats).contains { caveat in
      if case .tests(.letters(.weightedPercentages, _, _, _, _)) = caveat { true } else { false }
    }
  }

  private static let weightedShares =
    " Weighted percentages are compared by Rao and Scott’s F of the two columns, in the row or not (J. N."
    + " K. Rao and A. J. Scott, Annals of Statistics 12, 1984, pages 46 to 60); findings.csv has its root"
    + " as t, below zero where the second is the higher."

  private func robustnessMethods(_ respondents: RespondentWords) -> [String] {
    guard contains(where: { $0.kind == .robustness }) else { return [] }
    return [
      "How many \(respondents.many) a finding hangs on is found by trying the fewest changes first. Of"
        + " a significant difference it is the fragility index (M. Walsh and others, Journal of"
        + " Clinical Epidemiology 67, 2014, pages 622 to 628), with changes in either group."
    ]
  }
}

/// A test by the beginning of its name, and where it was published.
private struct TestSource {
  let name: String
  let source: String

  static let all = [
    TestSource(
      name: "Pearson’s chi-squared", source: "K. Pearson, Philosophical Magazine 50, 1900"),
    TestSource(
      name: "Likelihood ratio", source: "S. S. Wilks, Annals of Mathematical Statistics 6, 1935"),
    TestSource(
      name: "Fisher’s exact test",
      source: "R. A. Fisher, Journal of the Royal Statistical Society 98, 1935"),
    TestSource(
      name: "Freeman and Halton’s exact test",
      source: "G. H. Freeman and J. H. Halton, Biometrika 38, 1951"),
    TestSource(
      name: "Mann and Whitney’s U",
      source: "H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947"),
    TestSource(
      name: "Kruskal and Wallis’s H",
      source:
        "W. H. Kruskal and W. A. Wallis, Journal of the American Statistical Association 47, 1952"),
    TestSource(
      name: "Rao and Scott’s F",
      source: "J. N. K. Rao and A. J. Scott, Annals of Statistics 12, 1984, pages 46 to 60"),
    TestSource(name: "Welch’s t", source: "B. L. Welch, Biometrika 34, 1947"),
    TestSource(name: "Welch’s analysis of variance", source: "B. L. Welch, Biometrika 38, 1951"),
  ]
}
