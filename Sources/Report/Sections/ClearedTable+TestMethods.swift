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
    let used = filter { $0.kind == .tests }.flatMap(\.rows).compactMap(\.test)
    let tests = TableTest.allCases.filter(used.contains)
    guard !tests.isEmpty else { return [] }
    return [
      "Tests of whole tables, two-sided: "
        + tests.map(\.sourced).uniqued.joined(separator: "; ")
        + ". A p-value is the chance of a table at least as uneven if the groups did not differ."
        + (contains { $0.measures.contains(.cramersV) }
          ? " Cramér’s V says how closely answers and groups go together, from 0 to 1." : "")
    ]
  }

  private var letterMethods: [String] {
    let letters = flatMap(\.caveats).compactMap { caveat in
      if case .tests(.letters(let compared, _, let adjustment, _, _)) = caveat {
        (compared: compared, adjustment: adjustment)
      } else {
        nil
      }
    }
    guard !letters.isEmpty else { return [] }
    let tests = TestCaveat.Compared.allCases.filter(letters.map(\.compared).contains)
    let sources = Adjustment.allCases
      .filter(letters.map(\.adjustment).contains).compactMap(\.source)
    return [
      "Columns are compared two by two, \(tests.map(\.testMethod).uniqued.joined(separator: ", "))."
        + overlapMethod
        + (sources.isEmpty ? "" : " Adjustments: \(sources.joined(separator: "; ")).")
    ]
  }

  /// What is done about respondents in two columns; nothing where nobody stands in two.
  private var overlapMethod: String {
    let overlapping = filter { table in
      table.caveats.contains { if case .tests(.overlapAllowedFor) = $0 { true } else { false } }
    }
    guard !overlapping.isEmpty else { return "" }
    let figures = overlapping.contains(where: \.followsDesign) ? "figures" : "shares"
    return " Of respondents in both columns the test takes off the covariance of the two \(figures)"
      + " (L. Kish, Survey Sampling, 1965, 12.4)."
  }

  private func robustnessMethods(_ respondents: RespondentWords) -> [String] {
    guard contains(where: { $0.kind == .robustness }) else { return [] }
    return [
      "How many \(respondents.many) a finding hangs on is found by trying the fewest changes first. Of"
        + " a significant difference it is the fragility index (M. Walsh and others, Journal of"
        + " Clinical Epidemiology 67, 2014, pages 622 to 628), with changes in either group."
    ]
  }
}

extension [String] {
  /// Each once, where it first stands.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
