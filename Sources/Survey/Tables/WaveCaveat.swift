/// What a reader of a table of several waves should know.
package enum WaveCaveat: Sendable, Equatable {
  /// Something about a question that was otherwise in two waves.
  package enum Change: Sendable, Equatable {
    case wording(earlier: String, later: String)
    /// The labels of options that only one of the two had; both empty where only the order differs.
    case options(onlyEarlier: [String], onlyLater: [String])
    /// Options with the same label that have another value in each wave's file, in one order.
    case codes(labels: [String], earlier: [String], later: [String])
    /// Who was asked, or who is in the segment.
    case base
    /// The cell values that stand for no answer in one of the two only; the answers stay the same.
    case missing(onlyEarlier: [String], onlyLater: [String])

    /// Whether the numbers can't be compared because of it.
    package var isBreak: Bool {
      switch self {
      case .wording, .options, .codes, .base: true
      case .missing: false
      }
    }
  }

  /// Why some place in a table of change has no test.
  package enum NoTest: Sendable, Hashable, CaseIterable {
    /// The question was put otherwise in the two waves.
    case brokenSeries
    /// The option isn't in both waves.
    case notInBoth
    /// The net isn't in both waves.
    case netNotInBoth
    /// The net is of other options in the two waves.
    case otherNet
    /// Nobody answered in one of the waves.
    case nobodyAnswered
    /// Nobody is in the base of both waves.
    case nobodyMatched
    /// Nobody chose it in either wave, or everybody did in both.
    case nothingVaries
    /// None of those matched changed.
    case nobodyChanged
  }

  /// How two waves' questions compare; no changes where all is the same.
  case continuity(earlier: String, later: String, changes: [Change])
  /// The question wasn't put in the wave.
  case notAsked(wave: String)
  /// The waves compared fall in different months of the year, each given from 1 to 12.
  case differentMonths(waves: [String], months: [Int])
  /// The reasons for which places have no test, in the order of `NoTest`.
  case noTest([NoTest])
  /// Some numbers lie behind a break: not comparable with every wave before.
  case afterBreak
  /// The nets of these labels are of other options in another wave.
  case otherNets([String])
  /// A full count has neither test nor interval; so many of each wave gave no answer.
  case fullCount(waves: [String], unanswered: [Int])
  /// A line through all waves would go across a break.
  case noTrendAcrossBreak
  /// So many tests of the table make one family, adjusted together.
  case testFamily(size: Int, Adjustment)
  /// Some rows say of the respondents what another row says, so that both have one test.
  case sharedTests
  /// Tests that rest on so few people that their p-values are rough.
  case roughTests(Int)
  /// Of two waves' bases: those in both, those whose name stands in one file alone, and those whose
  /// name stands in both files but who are in one base alone.
  case matched(
    earlier: String, later: String, both: Int, onlyEarlier: Int, onlyLater: Int, outside: Int)
  /// No name of the one wave stands in the other.
  case nobodyMatched(earlier: String, later: String)
  /// So many of two independent samples have the same name in both.
  case sameNames(earlier: String, later: String, Int)
  /// Some shares leave out those who gave these answers, and are of so many in each wave.
  case amongThoseWhoKnow([String], waves: [String], bases: [Int])
  /// The days from the first wave to each, as the trend's scores.
  case scores(waves: [String], days: [Int])
}
