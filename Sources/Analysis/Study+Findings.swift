package import Survey

extension Study {
  /// Works out everything that the plan asks for, in its order, after the account of the sample.
  package func findings(from evidence: Evidence) -> [Finding] {
    [Finding(sampleOf: self, evidence), Finding(answersOf: self, evidence)]
      + plan.map { finding($0, from: evidence) }
  }

  private func finding(_ planned: PlannedAnalysis, from evidence: Evidence) -> Finding {
    switch planned {
    case .breakdown(let plan): Finding(breakdown: plan, of: self, evidence.responses)
    case .themes(let plan): Finding(themes: plan, of: self, evidence)
    case .reproduction(let plan): Finding(reproduction: plan, of: self, evidence)
    }
  }
}
