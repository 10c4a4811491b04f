import Lint
import Testing

/// A change to a clean folder that breaks one rule.
struct Plant: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let file: String
  /// What is replaced; empty to put something before everything else.
  let old: String
  let new: String
  /// What can't but be broken with it.
  let also: Set<Rule>

  init(_ rule: Rule, in file: String, _ old: String, to new: String, also: Set<Rule> = []) {
    (self.rule, self.file, self.old, self.new, self.also) = (rule, file, old, new, also)
  }

  var testDescription: String { "\(rule.id) in \(file): ‘\(old)’ to ‘\(new)’" }

  static let all = tables + spreadsheets + pages + charts + data
}
