/// Everything read for one study.
package struct Evidence: Sendable {
  /// The answers; of several waves those of the last.
  package let responses: Responses
  package let excerpts: [Excerpt]
  /// Figures in print by the name of the source that holds them.
  package let publishedFigures: [String: [PublishedFigure]]
  /// Counts of a register or a workforce census by the name of the source that holds them.
  package let counts: [String: CountSeries]
  /// Frameworks and self-assessments by the name of the plan that audits them.
  package let capabilities: [String: CapabilityMaterial]
  /// Charts, bands, profiles and posts by the name of the plan entry that is worked from them.
  package let jobs: [String: JobMaterial]
  /// What was read, for the report's account of how it was made.
  package let inputs: [InputFile]
  /// What was read of each wave, by its name; empty where the study has none.
  package let waves: [String: WaveEvidence]
  /// The totals that weights are fitted to, by question, one an option in the options' order; empty
  /// where they are fitted to none.
  package let margins: [Question.ID: [DecimalNumber]]
  /// Numbers to be validated against, by the name of the source that holds them.
  package let referenceValues: [String: [ReferenceValue]]

  /// The study's findings as they were published before; `nil` where the study file names none.
  package let previousFindings: PreviousFindings?

  package init(
    responses: Responses, excerpts: [Excerpt], publishedFigures: [String: [PublishedFigure]],
    counts: [String: CountSeries] = [:], capabilities: [String: CapabilityMaterial] = [:],
    jobs: [String: JobMaterial] = [:], waves: [String: WaveEvidence] = [:],
    margins: [Question.ID: [DecimalNumber]] = [:],
    referenceValues: [String: [ReferenceValue]] = [:],
    previousFindings: PreviousFindings? = nil, inputs: [InputFile]
  ) {
    self.responses = responses
    self.excerpts = excerpts
    self.publishedFigures = publishedFigures
    self.counts = counts
    self.capabilities = capabilities
    self.inputs = inputs
    self.jobs = jobs
    self.waves = waves
    self.margins = margins
    self.referenceValues = referenceValues
    self.previousFindings = previousFindings
  }

  /// The evidence with the answers and the passages of one wave; without one, all there is.
  package func of(_ wave: Wave?) -> Evidence {
    guard let wave, let own = waves[wave.name] else { return self }
    return Evidence(
      responses: own.responses, excerpts: own.excerpts, publishedFigures: publishedFigures,
      counts: counts, capabilities: capabilities, jobs: jobs, waves: waves, margins: margins,
      referenceValues: referenceValues, previousFindings: previousFindings, inputs: inputs)
  }
}
