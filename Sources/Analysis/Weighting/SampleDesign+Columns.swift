import Statistics
import Survey

extension SampleDesign {
  /// Describes the sample by its columns; without any, each respondent was drawn by themselves, of
  /// the population that intervals are for.
  init(
    _ responses: Responses, weights: [Double], _ calibration: Calibration?, _ study: Study
  ) throws(WeightingFailure) {
    let columns = responses.design
    do {
      try self.init(
        weights: weights, strata: columns?.strata?.members, stages: study.stages(responses),
        singleUnits: study.design?.singleUnits.statistic ?? .certain,
        calibration: calibration)
    } catch {
      throw WeightingFailure(error, columns)
    }
  }
}

extension StartingWeights {
  /// Takes the weights that follow from the responses' own columns.
  init(drawnIn responses: Responses) throws(WeightingFailure) {
    do {
      try self.init(responses)
    } catch {
      throw WeightingFailure(error, responses.design)
    }
  }
}

extension WeightingFailure {
  /// The same in the words of the file's columns.
  fileprivate init(_ refusal: SampleDesignRefusal, _ columns: DesignColumns?) {
    faults = refusal.faults.map { fault in
      switch fault {
      case .singleUnit(let stage, let stratum, _):
        .singleUnit(
          stage: stage, stratum: columns?.name(ofStratum: stratum, atStage: stage) ?? "")
      case .populationSizesDiffer(let stage, let stratum, _, let size, _, let firstSize):
        .populationsDiffer(
          stage: stage, stratum: columns?.name(ofStratum: stratum, atStage: stage) ?? "",
          firstSize, size)
      case .populationTooSmall(let stage, let stratum, let population, let units):
        .populationTooSmall(
          stage: stage, stratum: columns?.name(ofStratum: stratum, atStage: stage) ?? "",
          population, units: units)
      }
    }
  }
}

extension DesignPlan.SingleUnits {
  fileprivate var statistic: SingleUnits {
    switch self {
    case .fail: .fail
    case .centre: .centre
    case .average: .average
    case .certain: .certain
    }
  }
}

extension Study {
  fileprivate func stages(_ responses: Responses) -> [SamplingStage] {
    guard design == nil else { return responses.design?.stages ?? [] }
    return intervals.population.map { population in
      let sizes = [Double](repeating: Double(population), count: responses.respondentCount)
      return [SamplingStage(populationSizes: sizes)]
    } ?? []
  }
}
