import Survey

extension Measure {
  /// The heading of a column of these numbers; a number without a unit has none in its heading.
  func heading(unit: String) -> String {
    switch self {
    case .count: "Number"
    case .percent: "Per cent"
    case .percentOfResponses: "Per cent of answers"
    case .mean: "Mean" + bracketed(unit)
    case .standardDeviation: "Standard deviation" + bracketed(unit)
    case .median: "Median" + bracketed(unit)
    case .quartile1: "Lower quartile" + bracketed(unit)
    case .quartile3: "Upper quartile" + bracketed(unit)
    case .minimum: "Lowest" + bracketed(unit)
    case .maximum: "Highest" + bracketed(unit)
    case .respondents: "Respondents"
    case .mentions: "Mentions"
    case .asked: "Asked"
    case .answered: "Answered"
    case .missing: "No answer"
    case .notAsked: "Not asked"
    case .published: "Published"
    case .recomputed: "Recomputed"
    case .difference: "Difference"
    }
  }

  private func bracketed(_ unit: String) -> String {
    unit.isEmpty || unit == "number" ? "" : " (\(unit))"
  }
}
