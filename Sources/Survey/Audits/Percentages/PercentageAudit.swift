/// What whole people can and can't have to do with a set of published percentages.
package struct PercentageAudit: Sendable, Hashable {
  /// The percentages, in the order they were printed.
  package let figures: [PrintedFigure]

  package let structure: Structure

  /// The base that is stated for all of them.
  package let base: Int

  package let allowed: AllowedRounding

  package let verdict: Verdict

  /// What each percentage says by itself.
  package let checks: [FigureCheck]

  /// The bases that can make all of them, for each rounding allowed.
  package let bases: [FeasibleRuns]

  /// The largest base that was tried.
  package let maximumBase: Int

  /// Whether some base, however large, can make them under a rounding allowed.
  package let isPossibleOnSomeBase: Bool

  /// How often a set like this one, made at random, passes on the stated base.
  ///
  /// `nil` where no set can be drawn that is like it.
  package let chanceOfPassing: Odds?

  /// What may have been meant, the most telling first; none where nothing is amiss.
  package let readings: [Reading]

  package init(
    figures: [PrintedFigure], structure: Structure, base: Int, allowed: AllowedRounding,
    verdict: Verdict, checks: [FigureCheck], bases: [FeasibleRuns], maximumBase: Int,
    isPossibleOnSomeBase: Bool, chanceOfPassing: Odds?, readings: [Reading]
  ) {
    self.figures = figures
    self.structure = structure
    self.base = base
    self.allowed = allowed
    self.verdict = verdict
    self.checks = checks
    self.bases = bases
    self.maximumBase = maximumBase
    self.isPossibleOnSomeBase = isPossibleOnSomeBase
    self.chanceOfPassing = chanceOfPassing
    self.readings = readings
  }

  /// Whether no rounding that was allowed makes the percentages from whole people.
  package var isImpossible: Bool {
    switch verdict {
    case .impossible: true
    case .impossibleUnder(_, let others): !others.contains(where: allowed.roundings.contains)
    case .feasibleUnique, .feasible, .untestable: false
    }
  }
}
