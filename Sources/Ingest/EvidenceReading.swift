import Survey

/// The files of a study being read, one after another.
struct EvidenceReading {
  let study: Study
  let folder: StudyFolder
  /// By the wave's name; `nil` names the one round of a study without waves.
  private var responses: [String?: Responses]
  private var excerpts: [String?: [Excerpt]] = [:]
  private var figures: [String: [PublishedFigure]] = [:]
  private var counts: [String: CountSeries] = [:]
  private var capabilities: [String: CapabilityMaterial] = [:]
  var charts: [String: FactorPlan] = [:]
  var bands: [String: [PayBand]] = [:]
  var jobs: [String: JobMaterial] = [:]
  private var referenceValues: [String: [ReferenceValue]] = [:]
  var margins: [Question.ID: [DecimalNumber]] = [:]
  private var previousFindings: PreviousFindings?
  private var inputs: [InputFile] = []
  private var warnings: [Diagnostic] = []
  private var rejections: [RejectedInput] = []

  init(_ study: Study, _ folder: StudyFolder) {
    self.study = study
    self.folder = folder
    responses = study.hasRespondents ? [:] : [nil: Responses.none]
  }

  mutating func readResponses(_ progress: ((Int, Int) -> Void)?) {
    for wave in study.rounds {
      let study = study.of(wave)
      for source in study.sources where source.format.holdsResponses {
        attempt { reading throws(RejectedInput) in
          let read = try ResponseFile(source, of: study, in: reading.folder).read(progress)
          guard read.input.rows > 0 else { throw reading.noRows(in: source) }
          guard read.responses.respondentCount > 0 else {
            throw reading.allLeftOut(of: source, read)
          }
          if let fault = reading.populationFault(read.responses, in: source) {
            throw RejectedInput(diagnostics: [fault])
          }
          reading.responses[wave?.name] = read.responses
          reading.inputs.append(read.input)
          reading.warnings += read.warnings
        }
      }
    }
  }

  /// The answers of a study without waves; `nil` while there are none that can be used.
  var soleResponses: Responses? { responses[nil] }

  /// Notes faults that keep the study from being worked out.
  mutating func reject(_ rejected: RejectedInput) { rejections.append(rejected) }

  mutating func readExcerpts() {
    for wave in study.rounds {
      let study = study.of(wave)
      var empty: [SourceFile] = []
      for source in study.sources where source.format.holdsPassages {
        attempt { reading throws(RejectedInput) in
          let file = try PassageFile(source, of: study, in: reading.folder)
          reading.inputs += file.inputs
          reading.warnings += file.warnings
          if file.isEmpty { empty.append(source) }
          // Without responses the respondents' names can't be checked; the responses' own faults
          // are told already.
          if let responses = reading.responses[wave?.name] {
            reading.excerpts[wave?.name, default: []] += try file.excerpts(of: responses)
          }
        }
      }
      faultUncountable(empty, in: study)
    }
  }

  /// Notes the files of passages that hold a header alone, where themes are to be counted and no
  /// other file holds a passage: every theme would be printed as raised by nobody.
  private mutating func faultUncountable(_ empty: [SourceFile], in study: Study) {
    guard study.countsThemes, empty.count == study.sources.count(where: { $0.format.holdsPassages })
    else { return }
    rejections += empty.map { source in
      RejectedInput(diagnostics: [
        Diagnostic(
          path: folder.displayPath(of: source), position: nil,
          message: "there is no passage below the header, so no theme can be counted",
          remedy: "code the passages, or take the theme table out of the plan")
      ])
    }
  }

  mutating func readPublishedFigures() {
    for source in study.sources where source.format == .publishedFigures {
      attempt { reading throws(RejectedInput) in
        let read = try PublishedFigureFile.read(source, in: reading.folder)
        let faults = reading.rounds(reproducing: source).map { reading.study.of($0) }
          .flatMap { FigureNames($0).faults(read.figures, in: read.material) }
        guard faults.isEmpty else { throw RejectedInput(diagnostics: faults.eachOnce) }
        reading.figures[source.name] = read.figures
        reading.inputs.append(read.material.input)
        reading.warnings += read.material.warnings
      }
    }
  }

  mutating func readCounts() {
    for source in study.sources where source.format == .counts {
      attempt { reading throws(RejectedInput) in
        let read = try CountFile.read(source, in: reading.folder)
        reading.counts[source.name] = read.series
        reading.inputs.append(read.material.input)
        reading.warnings += read.material.warnings
      }
    }
  }

  mutating func readReferenceValues() {
    for source in study.sources where source.format == .referenceValues {
      attempt { reading throws(RejectedInput) in
        let read = try ReferenceValueFile.read(source, in: reading.folder)
        reading.referenceValues[source.name] = read.values
        reading.inputs.append(read.material.input)
        reading.warnings += read.material.warnings
      }
    }
  }

  mutating func readPreviousFindings() {
    guard let file = study.release?.previous else { return }
    attempt { reading throws(RejectedInput) in
      let read = try PreviousFindingsFile.read(file, of: reading.study, in: reading.folder)
      reading.previousFindings = read.findings
      reading.inputs.append(read.material.input)
      reading.warnings += read.material.warnings
    }
  }

  /// Several plans may read the same files, of which each is told of once.
  mutating func readCapabilities() {
    for case .capabilityAudit(let plan) in study.plan {
      let read = CapabilityReading(plan, in: folder)
      capabilities[plan.name] = read.material
      inputs += read.inputs.filter { !inputs.contains($0) }
      warnings += read.warnings.filter { !warnings.contains($0) }
      rejections += read.rejections.filter { rejection in
        !rejections.contains { $0.diagnostics == rejection.diagnostics }
      }
    }
  }

  /// Notes a file that was read, once however many entries of the plan are worked from it.
  mutating func note(_ material: MaterialFile) {
    guard !inputs.contains(material.input) else { return }
    inputs.append(material.input)
    warnings += material.warnings
  }

  func result() throws(RejectedInput) -> ReadEvidence {
    let last = study.waves.last?.name
    let strangers = rejections.isEmpty ? waves.strangers(study, folder) : []
    guard strangers.isEmpty else { throw RejectedInput(diagnostics: strangers) }
    guard rejections.isEmpty, let responses = responses[last] else {
      let causes = rejections.map(\.cause)
      throw RejectedInput(
        diagnostics: rejections.flatMap(\.diagnostics),
        cause: causes.contains(.badData) ? .badData : causes.first ?? .badData)
    }
    return ReadEvidence(
      evidence: Evidence(
        responses: responses, excerpts: excerpts[last] ?? [], publishedFigures: figures,
        counts: counts, capabilities: capabilities, jobs: jobs, waves: waves, margins: margins,
        referenceValues: referenceValues, previousFindings: previousFindings, inputs: inputs),
      warnings: warnings)
  }

  /// A file of responses that holds a header alone: an export that failed, or a template that
  /// nobody filled in.
  private func noRows(in source: SourceFile) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: folder.displayPath(of: source), position: nil,
        message: "there is no row below the header, so there is nothing to count",
        remedy: "fill in a row for each \(study.respondents.one)")
    ])
  }

  /// Fewer people in all than there are respondents.
  private func populationFault(_ responses: Responses, in source: SourceFile) -> Diagnostic? {
    guard let population = study.intervals.population, population < responses.respondentCount
    else { return nil }
    return Diagnostic(
      path: folder.displayPath(of: source), position: nil,
      message: "\(responses.respondentCount) \(study.respondents.many) are counted, but the study"
        + " file says that there are \(population) in all ('population' of 'intervals')",
      remedy: "correct 'population', or remove it")
  }

  /// A file of which the rules leave nothing, as they do where a text of them is misspelt.
  private func allLeftOut(
    of source: SourceFile, _ read: (responses: Responses, input: InputFile, warnings: [Diagnostic])
  ) -> RejectedInput {
    let reasons = (read.responses.ledger?.rows.leftOut ?? []).filter { $0.rows > 0 }
    return RejectedInput(diagnostics: [
      Diagnostic(
        path: folder.displayPath(of: source), position: nil,
        message: "the rules under 'rows' leave out all \(read.input.rows) rows: "
          + reasons.map { "\($0.rows) as '\($0.reason)'" }.listed(),
        remedy: "check the columns and the texts that the rules name")
    ])
  }

  private var waves: [String: WaveEvidence] {
    study.waves.reduce(into: [:]) { waves, wave in
      waves[wave.name] = responses[wave.name].map {
        WaveEvidence(responses: $0, excerpts: excerpts[wave.name] ?? [])
      }
    }
  }

  /// The waves whose rows some entry of the plan sets beside a source's figures.
  private func rounds(reproducing source: SourceFile) -> [Wave?] {
    let named = study.plan.compactMap { planned -> String? in
      guard case .reproduction(let plan) = planned, plan.source == source.name else { return nil }
      return plan.wave
    }
    let rounds = study.waves.filter { named.contains($0.name) }
    return rounds.isEmpty ? [nil] : rounds
  }

  mutating func attempt(
    _ step: (inout EvidenceReading) throws(RejectedInput) -> Void
  ) {
    do {
      try step(&self)
    } catch {
      rejections.append(error)
    }
  }
}

extension Study {
  /// The waves in order of date, or the one round of a study that has none.
  fileprivate var rounds: [Wave?] { waves.isEmpty ? [nil] : waves }

  /// Whether some table says how many raised a theme.
  fileprivate var countsThemes: Bool {
    plan.contains { if case .themes(let plan) = $0 { !plan.measures.isEmpty } else { false } }
  }
}
