/// A test of a whole table, by which a row of tests was made.
package enum TableTest: Sendable, CaseIterable {
  case pearson
  case likelihoodRatio
  case fisher
  case freemanHalton
  case mannWhitney
  /// From all arrangements of the ranks, instead of a normal approximation.
  case mannWhitneyExact
  case kruskalWallis
  /// Of weighted respondents, or those drawn by a design.
  case raoScott
  case welch
  /// Welch's for more than two columns.
  case welchAnalysisOfVariance
}
