import Ingest

/// A place where a rule isn't kept.
package struct Breach: Sendable, Equatable {
  package let rule: Rule
  package let level: Level
  package var place: Place
  /// What is wrong, both sides of it, in one line.
  package let message: String
  /// The way out, in one line.
  package let remedy: String

  init(
    _ rule: Rule, _ level: Level? = nil, at place: Place, _ message: String, remedy: String
  ) {
    self.rule = rule
    self.level = level ?? rule.level
    self.place = place
    self.message = message.withoutControls
    self.remedy = remedy.withoutControls
  }
}
