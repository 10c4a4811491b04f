import Survey

extension Measure {
  /// The heading of a column of these numbers.
  func heading(unit: String) -> String {
    switch self {
    case .count: "Number"
    case .percent: "Per cent"
    case .percentOfResponses: "Per cent of answers"
    case .mean: "Mean (\(unit))"
    case .standardDeviation: "Standard deviation (\(unit))"
    case .median: "Median (\(unit))"
    case .quartile1: "Lower quartile (\(unit))"
    case .quartile3: "Upper quartile (\(unit))"
    case .minimum: "Lowest (\(unit))"
    case .maximum: "Highest (\(unit))"
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
}
