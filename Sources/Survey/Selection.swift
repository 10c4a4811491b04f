/// How the respondents came to be in the study, on which depends what a test or an interval says.
package enum Selection: String, Sendable, CaseIterable {
  /// They were drawn at random.
  case random
  /// They were chosen for what they could tell.
  case purposive
  /// Whoever wished answered.
  case selfSelected = "self_selected"
  /// Everyone there is was counted.
  case census

  /// Whether a test or an interval speaks of a larger population.
  package var allowsInference: Bool { self == .random }
}
