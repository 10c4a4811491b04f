extension PercentageAudit {
  /// How the answers behind a set of percentages hang together.
  package enum Structure: String, Sendable, Hashable, CaseIterable {
    /// One answer each, and every answer is listed.
    case partition

    /// One answer each, but not every answer is listed.
    case incomplete

    /// Several answers were allowed, and the base is people.
    case multiple

    /// Several answers were allowed, and the base is answers.
    case responses
  }
}
