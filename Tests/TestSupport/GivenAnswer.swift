package import Survey

/// What one respondent gave to one question, in the plainest form there is.
package enum GivenAnswer: Sendable, Equatable {
  case notAsked
  case missing
  /// Places in the option list: one of a single-response question, any number of a
  /// multiple, the first first of a ranking.
  case options([Int])
  case number(DecimalNumber)

  /// The answer of one option.
  package static func option(_ place: Int) -> GivenAnswer { .options([place]) }

  /// So many answers of each option, in option order, then the missing and those not asked.
  package static func counts(
    _ counts: [Int], missing: Int = 0, notAsked: Int = 0
  ) -> [GivenAnswer] {
    counts.enumerated().flatMap { repeatElement(.option($0), count: $1) }
      + Array(repeating: .missing, count: missing)
      + Array(repeating: .notAsked, count: notAsked)
  }

  /// The numbers as they are written; anything else is missing.
  package static func numbers(_ texts: [String]) -> [GivenAnswer] {
    texts.map { DecimalNumber($0).map(GivenAnswer.number) ?? .missing }
  }

  /// The options chosen; none of an absent answer.
  package var chosen: [Int] {
    if case .options(let places) = self { places } else { [] }
  }

  /// Whether it is a valid answer.
  package var isAnswer: Bool { self != .notAsked && self != .missing }
}
