import Statistics
package import Survey

/// The respondents of a study with their weights, and how they were drawn.
///
/// Everything weighted is worked out from it: shares and means with the weights, their errors by the
/// design.
package struct WeightedSample: Sendable {
  let design: SampleDesign
  let starting: StartingWeights
  let fitted: FittedWeights
  let margins: [WeightedMargin]
  let plan: WeightPlan?
  /// Decimals of percentages.
  let decimals: Int
  /// Whether the study file says how respondents were drawn.
  let isDrawnByUnits: Bool
  /// The strata of the first stage; 1 where there are none.
  let strataCount: Int

  var weights: [Double] { fitted.weights }

  /// What the weights make of a base.
  func base(_ members: [Bool]) -> WeightedBase {
    var own: [Double] = []
    for respondent in members.indices where members[respondent] { own.append(weights[respondent]) }
    return WeightedBase(
      sum: own.reduce(0, +), effective: KishEffectiveSize(weights: own)?.value ?? 0)
  }

  /// Weights the respondents as the study file says; `nil` where it says nothing of weights and
  /// nothing of a design.
  ///
  /// The failure has everything that is wrong, with the weights and with the design.
  package init?(of study: Study, _ evidence: Evidence) throws(WeightingFailure) {
    guard study.weights != nil || study.design != nil else { return nil }
    var faults = WeightingFaults(study.unweightedParts)
    let responses = evidence.responses
    let starting = faults.collecting { () throws(WeightingFailure) in
      try StartingWeights(drawnIn: responses)
    }
    let margins = (study.weights?.margins ?? []).compactMap { margin in
      faults.collecting { () throws(WeightingFailure) in
        try WeightedMargin(margin, of: study, evidence)
      }
    }
    try faults.throwIfAny()
    guard let starting else { return nil }
    let fitted = faults.collecting { () throws(WeightingFailure) in
      try FittedWeights(study.weights, from: starting.weights, to: margins)
    }
    let design = faults.collecting { () throws(WeightingFailure) in
      try SampleDesign(
        responses, weights: fitted?.weights ?? starting.weights,
        margins.calibration(from: starting), study)
    }
    try faults.throwIfAny()
    guard let fitted, let design else { return nil }
    self.starting = starting
    self.fitted = fitted
    self.margins = margins
    self.design = design
    plan = study.weights
    decimals = study.rounding.decimals
    isDrawnByUnits = study.design != nil
    strataCount = responses.design?.strata?.names.count ?? 1
  }
}

extension [WeightedMargin] {
  /// `nil` where weights are fitted to none.
  fileprivate func calibration(from starting: StartingWeights) -> Calibration? {
    isEmpty
      ? nil
      : Calibration(margins: map(\.raking.categories), startingWeights: starting.weights)
  }
}

/// The faults found so far.
private struct WeightingFaults {
  private var found: [WeightingFault]

  init(_ found: [WeightingFault]) {
    self.found = found
  }

  /// The result of some work; `nil` where it fails, whose faults are kept.
  mutating func collecting<Result>(
    _ work: () throws(WeightingFailure) -> Result
  ) -> Result? {
    do {
      return try work()
    } catch {
      found += error.faults
      return nil
    }
  }

  func throwIfAny() throws(WeightingFailure) {
    guard found.isEmpty else { throw WeightingFailure(faults: found) }
  }
}

extension Study {
  /// What the study file asks for that isn't worked out of weighted respondents.
  fileprivate var unweightedParts: [WeightingFault] {
    plan.flatMap { planned in
      UnweightedPart.all(of: planned, in: codebook).map {
        WeightingFault.notWeighted(plan: planned.name, $0)
      }
    }
      + (design != nil && intervals.population != nil ? [.populationBesideDesign] : [])
  }
}
