import Disclosure
import Survey

extension [ClearedTable] {
  /// How the intervals of shares were found: only the methods that were used, and of whom they speak.
  func intervalMethods(_ respondents: RespondentWords) -> [String] {
    let plans = filter { $0.hasIntervals && !$0.followsDesign }.map(\.intervals)
    guard !plans.isEmpty else { return [] }
    let methods = IntervalMethod.allCases.filter { method in plans.contains { $0.method == method }
    }
    let corrected = plans.filter { $0.population != nil }
    return [
      methods.map(\.method).joined(separator: " ") + " " + respondents.reachOfIntervals
    ]
      + (corrected.isEmpty
        ? []
        : [
          Self.finitePopulation
            + (corrected.contains { $0.respondents != nil } ? Self.sharesOfPopulation : "")
        ])
  }

  private static let finitePopulation =
    "Of a finite population of N of whom n answered, the interval of a share is that of"
    + " n (N \u{2212} 1) / (N \u{2212} n) answers, and the standard error of a mean is multiplied by the"
    + " root of 1 \u{2212} n / N (W. G. Cochran, Sampling Techniques, 3rd edition, 1977, chapter 2)."

  private static let sharesOfPopulation =
    " How many of the N belong to a group is not known: a group of m is taken to be drawn from N m / n,"
    + " so that each was drawn by the same fraction."
}

extension ClearedTable {
  /// Whether some share has a confidence interval.
  var hasIntervals: Bool {
    hasInterval(ofAny: [.percent, .percentOfResponses, .topBox, .middleBox, .bottomBox])
  }

  /// Whether some number of these measures has a confidence interval.
  func hasInterval(ofAny wanted: Set<Measure>) -> Bool {
    columns.indices.contains { column in
      measures(ofColumn: column).enumerated().contains { place, measure in
        wanted.contains(measure) && cells.contains { $0[column][place].lower != nil }
      }
    }
  }
}

extension RespondentWords {
  /// Of whom intervals speak besides those who answered.
  var reachOfIntervals: String {
    "They speak of a larger population only where the \(many) were drawn from it at random."
  }
}
