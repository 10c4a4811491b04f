/// How the answers to a derived question follow from those to others.
///
/// Whoever wasn't asked a question it is made from wasn't asked the derived one, and whoever gave no
/// answer to it gave none here.
package enum Derivation: Sendable, Equatable {
  /// Which band a number or a date lies in, a band an option, in order.
  case bands(of: Question.ID, [Band])
  /// Options put together: for each option of the derived question, the places of those that count
  /// as it.
  ///
  /// Of a multiple response a respondent is in every group of which any option was chosen.
  case groups(of: Question.ID, [[Int]])
  /// Both answers at once, the second changing faster: of p and q options, p × q in all.
  case cross(Question.ID, Question.ID)

  /// A stretch of numbers, or of dates as day numbers.
  package struct Band: Sendable, Equatable {
    /// The lowest number in the band; `nil` where it is open below.
    package let from: DecimalNumber?
    /// The number that is just not in the band any more; `nil` where it is open above.
    package let under: DecimalNumber?

    package init(from: DecimalNumber?, under: DecimalNumber?) {
      self.from = from
      self.under = under
    }
  }

  /// The questions it is made from.
  package var sources: [Question.ID] {
    switch self {
    case .bands(let question, _), .groups(let question, _): [question]
    case .cross(let first, let second): [first, second]
    }
  }
}
