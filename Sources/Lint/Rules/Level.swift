/// How much a rule matters.
package enum Level: String, Sendable, CaseIterable {
  /// What breaks it keeps a reader from the figures, or misleads.
  case essential = "E"
  /// What breaks it could be better.
  case advice = "A"

  package var word: String {
    switch self {
    case .essential: "essential"
    case .advice: "advice"
    }
  }
}
