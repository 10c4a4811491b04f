/// One piece of research: what was asked, where the answers lie, and what is to be worked out.
package struct Study: Sendable {
  /// The study's short name; it names the folder under `reports/`.
  package let name: String
  package let title: String
  package let provenance: Provenance
  /// What those are called whom the rows are about.
  package let respondents: RespondentWords
  /// The publication the study rests on; `nil` where the study file names none.
  package let citation: Citation?
  package let sources: [SourceFile]
  /// The questions as the study file declares them; a wave has its own.
  package let codebook: Codebook
  package let segments: [Segment]
  package let rounding: Rounding
  package let disclosure: DisclosurePolicy
  /// What is to be worked out, in the order it is printed.
  package let plan: [PlannedAnalysis]
  /// The rounds of the survey in order of date; none where there was only one.
  package let waves: [Wave]
  /// How respondents are weighted; `nil` where each counts as one.
  package let weights: WeightPlan?
  /// How respondents were drawn; `nil` where each was drawn by itself.
  package let design: DesignPlan?
  /// How respondents came to be in the study; `nil` where the study file doesn't say.
  package let selection: Selection?
  package let intervals: IntervalPlan
  /// What becomes of numbers on few respondents; `nil` where nothing does.
  package let smallBases: SmallBasePolicy?
  package let profile: PublicationProfile
  /// What is known of the report as a publication; `nil` where the study file says nothing.
  package let release: Release?
  /// The author's own sections, in printed order.
  package let texts: [ReportText]

  package init(
    name: String, title: String, provenance: Provenance,
    respondents: RespondentWords = .respondents, citation: Citation?, sources: [SourceFile],
    codebook: Codebook, segments: [Segment], rounding: Rounding, disclosure: DisclosurePolicy,
    plan: [PlannedAnalysis], waves: [Wave] = [], weights: WeightPlan? = nil,
    design: DesignPlan? = nil, selection: Selection? = nil,
    intervals: IntervalPlan = IntervalPlan(), smallBases: SmallBasePolicy? = nil,
    profile: PublicationProfile = .govuk, release: Release? = nil, texts: [ReportText] = []
  ) {
    self.name = name
    self.title = title
    self.provenance = provenance
    self.respondents = respondents
    self.citation = citation
    self.sources = sources
    self.codebook = codebook
    self.segments = segments
    self.rounding = rounding
    self.disclosure = disclosure
    self.plan = plan
    self.waves = waves
    self.weights = weights
    self.design = design
    self.selection = selection
    self.intervals = intervals
    self.smallBases = smallBases
    self.profile = profile
    self.release = release
    self.texts = texts
  }

  /// Whether some source holds respondents' answers; a study of jobs or of a register has none.
  package var hasRespondents: Bool { sources.contains { $0.format.holdsResponses } }

  /// The segment of that name; `nil` where the study declares none such.
  package func segment(named name: String) -> Segment? {
    segments.first { $0.name == name }
  }
}
