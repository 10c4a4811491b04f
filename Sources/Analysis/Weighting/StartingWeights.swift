import Statistics
import Survey

/// The weights that respondents have before they are fitted to anything.
struct StartingWeights: Sendable {
  let weights: [Double]
  /// Whether they follow from how many units there are of each that was drawn.
  let areFromPopulations: Bool

  /// Takes the weights supplied; else the inverse of the chance to be drawn, where populations are
  /// given; else 1 for everyone.
  init(_ responses: Responses) throws(SampleDesignRefusal) {
    let count = responses.respondentCount
    let columns = responses.design
    if let supplied = columns?.weights {
      weights = supplied
      areFromPopulations = false
    } else if let columns, !columns.populations.isEmpty {
      weights = try SampleDesign.inverseInclusion(
        count: count, strata: columns.strata?.members, stages: columns.stages)
      areFromPopulations = true
    } else {
      weights = [Double](repeating: 1, count: count)
      areFromPopulations = false
    }
  }
}

extension DesignColumns {
  /// The stages in which units were drawn; none where respondents were drawn themselves from so many
  /// that it makes no difference.
  var stages: [SamplingStage] {
    (0..<max(clusters.count, populations.count)).map { stage in
      SamplingStage(
        units: clusters.indices.contains(stage) ? clusters[stage].members : nil,
        populationSizes: populations.indices.contains(stage) ? populations[stage] : nil)
    }
  }

  /// What units of a stage were drawn from: a stratum at the first, else a unit of the stage before.
  func name(ofStratum stratum: Int?, atStage stage: Int) -> String {
    let groups = stage == 0 ? strata : clusters[stage - 1]
    return stratum.flatMap { groups?.names[$0] } ?? ""
  }
}
