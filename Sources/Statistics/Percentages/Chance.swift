/// How often something holds of a set of percentages made at random.
package enum Chance: Sendable, Hashable {
  /// Of every possible set, so many pass.
  case counted(passing: Int, of: Int)

  /// Of so many sets drawn at random, so many pass.
  case simulated(passing: Int, draws: Int)

  /// The share that passes, from 0 to 1.
  package var share: Double {
    switch self {
    case .counted(let passing, let all), .simulated(let passing, let all):
      Double(passing) / Double(all)
    }
  }
}
