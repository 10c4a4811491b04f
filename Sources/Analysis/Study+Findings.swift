package import Survey

extension Study {
  /// Works out everything that the plan asks for, in its order.
  ///
  /// Where the study has respondents at all, the account of the sample comes first and that of the
  /// bases last.
  ///
  /// `sample` weights the respondents; `nil` where each counts as one and was drawn by itself.
  package func findings(from evidence: Evidence, _ sample: WeightedSample? = nil) -> [Finding] {
    parts(from: evidence, sample).concurrentMap { $0() }.flatMap { $0 }
  }

  /// The work on the findings, in their order, in pieces that don't depend on each other.
  func parts(
    from evidence: Evidence, _ sample: WeightedSample? = nil
  ) -> [@Sendable () -> [Finding]] {
    let planned = plan.map { entry -> @Sendable () -> [Finding] in
      { findings(entry, from: evidence, sample).map(tellingSelection) }
    }
    return [{ samples(evidence) + (sample?.findings ?? []) }] + planned + [{ bases(evidence) }]
  }

  /// The same with what the limits in it say of nobody else, where respondents weren't drawn at random.
  private func tellingSelection(_ finding: Finding) -> Finding {
    let caveats = selectionCaveat.map(Caveat.tests)
    guard finding.showsLimits, !caveats.contains(where: finding.caveats.contains) else {
      return finding
    }
    var finding = finding
    finding.caveats += caveats
    return finding
  }

  /// Who answered what; of several waves beside each other.
  private func samples(_ evidence: Evidence) -> [Finding] {
    guard hasRespondents else { return [] }
    guard !waves.isEmpty else {
      return [Finding(sampleOf: self, evidence)]
        + (codebook.questions.isEmpty ? [] : [Finding(answersOf: self, evidence)])
    }
    let rounds = waves.map { (wave: $0, study: of($0), evidence: evidence.of($0)) }
    return [
      Finding(
        rounds.map { ($0.wave, Finding(sampleOf: $0.study, $0.evidence)) },
        rowOrder: ["*"] + segments.map(\.name)),
      Finding(
        rounds.map { ($0.wave, Finding(answersOf: $0.study, $0.evidence)) },
        rowOrder: codebook.questions.map(\.id.name)),
    ]
  }

  /// Who is counted, from the rows of the files to the valid answers; of several waves beside each
  /// other.
  private func bases(_ evidence: Evidence) -> [Finding] {
    let rounds: [Wave?] = waves.isEmpty ? [nil] : waves
    let counted = rounds.compactMap { wave in
      evidence.of(wave).responses.ledger.map {
        CountedRound(wave: wave, codebook: of(wave).codebook, ledger: $0)
      }
    }
    guard hasRespondents, !counted.isEmpty else { return [] }
    return [
      Finding(receivedRowsOf: counted, rounding: rounding),
      Finding(questionBasesOf: counted, codebook),
    ]
  }

  /// The tables of one entry of the plan, in printed order.
  private func findings(
    _ planned: PlannedAnalysis, from evidence: Evidence, _ sample: WeightedSample?
  ) -> [Finding] {
    let wave = planned.wave.flatMap { self.wave(named: $0) }
    let study = of(wave)
    let own = evidence.of(wave)
    switch planned {
    case .breakdown(let plan):
      if let sample {
        return WeightedBreakdown(plan, of: study, own.responses, sample).findings
      }
      return CountedBreakdown(plan, of: study, own.responses).findings.map { $0.of(wave) }
    case .battery(let plan):
      if let sample { return [Finding(battery: plan, of: study, own.responses, sample)] }
      return [Finding(battery: plan, of: study, own.responses).of(wave)]
    case .themes(let plan): return [Finding(themes: plan, of: study, own).of(wave)]
    case .reproduction(let plan):
      return [
        Finding(reproduction: plan, of: study, own).of(wave),
        Finding(verdictsOf: plan, of: study, own).of(wave),
      ]
    case .audit(let plan): return [Finding(audit: plan, of: self, evidence)]
    case .answerTrend(let plan): return AnswerTrend(plan, of: self, evidence).findings
    case .countTrend(let plan): return Finding.tables(countTrend: plan, of: self, evidence)
    case .capabilityAudit(let plan):
      return evidence.capabilities[plan.name].map { CapabilityAudit(plan, of: self, $0).findings }
        ?? []
    case .cooccurrence(let plan):
      return [Finding(cooccurrence: plan, of: study, own.responses).of(wave)]
    case .validation(let plan):
      return [Finding(validation: plan, evidence.referenceValues[plan.source] ?? [])]
    case .jobEvaluation(let plan): return jobEvaluation(plan, evidence)?.findings ?? []
    }
  }

  /// A job evaluation with its material; `nil` where none was read.
  private func jobEvaluation(_ plan: JobEvaluationPlan, _ evidence: Evidence) -> JobEvaluation? {
    evidence.jobs[plan.name].map { material in
      JobEvaluation(
        plan: plan, material: material,
        postProvenance: sources.first { $0.name == plan.posts }?.provenance, rounding: rounding)
    }
  }
}

extension Finding {
  /// Whether some number has the limits of an interval.
  fileprivate var showsLimits: Bool {
    cells.contains { $0.contains { $0.contains { $0.interval != nil } } }
  }
}
