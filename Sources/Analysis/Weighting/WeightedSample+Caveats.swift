import Statistics
import Survey

extension WeightedSample {
  /// Whether some respondent counts for more or less than one.
  var isWeighted: Bool { weights.contains { $0 != 1 } }

  /// What a reader of any weighted table should know, where it has numbers of respondents, where it has
  /// effective bases whatever the weights are, and where it tells how well the others are known.
  func caveats(counting: Bool, effectiveBases: Bool, errors: Bool) -> [Caveat] {
    (isWeighted && counting ? [.weighting(.countsUnweighted)] : [])
      + (isWeighted || effectiveBases ? [.weighting(.weightedBases)] : [])
      + (errors ? [drawn].compactMap(\.self).map(Caveat.weighting) : [])
  }

  /// The strata and units of the first stage; `nil` where each respondent was drawn by itself.
  private var drawn: WeightingCaveat? {
    guard isDrawnByUnits else { return nil }
    return .design(
      strata: strataCount, units: design.degreesOfFreedom + strataCount,
      degreesOfFreedom: design.degreesOfFreedom)
  }
}

extension Set<Measure> {
  /// Whether any says how well an estimate is known.
  var tellErrors: Bool {
    !isDisjoint(with: [.standardError, .totalStandardError, .designEffect])
  }
}
