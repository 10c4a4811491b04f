/// The test of whether proportions of several groups rise or fall in a line with the groups' scores.
///
///     z = Σ xᵢ (sᵢ − s̄) / √(p (1 − p) Σ nᵢ (sᵢ − s̄)²)
///
/// where xᵢ of nᵢ are successes in the group with score sᵢ, p is the share of successes in all, and
/// s̄ = Σ nᵢ sᵢ / Σ nᵢ. Its square is chi-squared with one degree of freedom. Adding to all scores, or
/// multiplying all by a number above zero, changes nothing.
///
/// Cochran (1954), *Biometrics* 10:417-451; Armitage (1955), *Biometrics* 11:375-386.
package struct CochranArmitageTest: Sendable, Equatable {
  /// One group.
  package struct Group: Sendable, Equatable {
    package let successes: Int
    package let trials: Int
    package let score: Int

    package init(successes: Int, of trials: Int, score: Int) {
      precondition(
        0 <= successes && successes <= trials,
        "There can't be \(successes) successes in \(trials).")
      self.successes = successes
      self.trials = trials
      self.score = score
    }
  }

  /// Above zero where the proportions rise with the score.
  package let z: Double
  /// The smallest of the counts, in any group, that equal proportions would lead one to expect.
  package let smallestExpectedCount: Double

  package var chiSquared: Double { z * z }
  /// The two-sided probability of a trend at least as steep if the proportions are all equal.
  package var pValue: Double { normalTwoSidedTail(z) }

  /// Tests the groups; `nil` when there are only successes or none, or one score alone.
  ///
  /// Exact up to the last step while the scores are below a million and the trials below a billion.
  package init?(_ groups: [Group]) {
    let start = groups.map(\.score).min() ?? 0
    let scores = groups.map { Int128($0.score - start) }
    let trials = groups.map { Int128($0.trials) }
    let successes = groups.map { Int128($0.successes) }
    let all = trials.reduce(0, +)
    let allSuccesses = successes.reduce(0, +)
    let mean = zip(trials, scores).map { $0 * $1 }.reduce(0, +)
    let squares = zip(trials, scores).map { $0 * $1 * $1 }.reduce(0, +)
    let slope = all * zip(successes, scores).map { $0 * $1 }.reduce(0, +) - allSuccesses * mean
    let spread = all * squares - mean * mean
    guard spread > 0, allSuccesses > 0, allSuccesses < all else { return nil }
    let variance = Double(allSuccesses) * Double(all - allSuccesses) * Double(spread)
    let rarer = Double(min(allSuccesses, all - allSuccesses))
    smallestExpectedCount = rarer * Double(trials.min() ?? 0) / Double(all)
    z = Double(slope) * (Double(all) / variance).squareRoot()
  }
}
