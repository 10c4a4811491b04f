extension StageUnits {
  /// Finds the strata from which one unit alone was drawn, where nothing stands in for its variance.
  func singleUnitFaults(
    _ stage: Int, of strata: Grouping, named labels: [Int]?, under policy: SingleUnits
  ) -> [SampleDesignFault] {
    switch policy {
    case .centre, .certain: return []
    case .average where isSingle.contains(false): return []
    case .average, .fail:
      return isSingle.indices.filter { isSingle[$0] }.map { stratum in
        let first = strata.firsts[stratum]
        return .singleUnit(stage: stage, stratum: labels?[first], respondent: first)
      }
    }
  }

  /// Finds the strata with fewer units to draw from than were drawn.
  func populationFaults(
    _ stage: Int, _ sizes: [Double]?, of strata: Grouping, named labels: [Int]?
  ) -> [SampleDesignFault] {
    guard let sizes else { return [] }
    return strata.firsts.enumerated().compactMap { stratum, first in
      guard sizes[first] < Double(drawn[stratum]) else { return nil }
      return .populationTooSmall(
        stage: stage, stratum: labels?[first], population: sizes[first], units: drawn[stratum])
    }
  }
}

extension Grouping {
  /// Finds the strata whose respondents don't agree about how many units there are, one fault each.
  func disagreements(
    _ stage: Int, about sizes: [Double]?, named labels: [Int]?
  ) -> [SampleDesignFault] {
    guard let sizes else { return [] }
    var isReported = firsts.map { _ in false }
    return groups.enumerated().compactMap { respondent, stratum in
      let first = firsts[stratum]
      guard sizes[respondent] != sizes[first], !isReported[stratum] else { return nil }
      isReported[stratum] = true
      return .populationSizesDiffer(
        stage: stage, stratum: labels?[first], respondent: respondent, size: sizes[respondent],
        firstRespondent: first, firstSize: sizes[first])
    }
  }
}
