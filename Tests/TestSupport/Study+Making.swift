package import Survey

extension Study {
  /// A study of some questions, with everything else at its plainest.
  package init(
    _ questions: [Question], respondents: RespondentWords = .respondents,
    segments: [Segment] = [], provenance: Provenance = .observed,
    rounding: Rounding = Rounding(decimals: 0, rule: .halfUp), plan: [PlannedAnalysis] = [],
    sources: [SourceFile] = [.responses], waves: [Wave] = [], batteries: [Battery] = [],
    selection: Selection? = nil, intervals: IntervalPlan = IntervalPlan(),
    smallBases: SmallBasePolicy? = nil
  ) {
    self.init(
      name: "small", title: "A small study", provenance: provenance,
      respondents: respondents, citation: nil, sources: sources,
      codebook: Codebook(questions, batteries: batteries), segments: segments, rounding: rounding,
      disclosure: .none, plan: plan, waves: waves, selection: selection, intervals: intervals,
      smallBases: smallBases)
  }
}

extension SourceFile {
  /// A file of responses.
  package static let responses = SourceFile(
    name: "responses", file: "responses.csv", format: .plain, respondentColumn: nil)
}

extension BreakdownPlan {
  /// A breakdown with counts and column percentages of those who answered, unless said otherwise.
  package init(
    _ question: Question, by banner: [Question] = [], segment: Segment? = nil,
    percentage: Percentage = .column, base: BaseRule = .answered,
    show measures: [Measure] = [.count, .percent], intervals: Bool = false, decimals: Int? = nil,
    jointIsPublished: Bool = false, wave: String? = nil, interval: IntervalMethod = .wilson,
    statistics: [Measure] = [], box: Int = 2, test: TestPlan? = nil, robustness: Bool = false
  ) {
    self.init(
      name: question.id.name, title: question.label, question: question.id, segment: segment,
      banner: banner.map(\.id), percentage: percentage, base: base, measures: measures,
      showsIntervals: intervals, decimals: decimals, jointIsPublished: jointIsPublished,
      wave: wave, interval: interval, statistics: statistics, box: box, test: test,
      showsRobustness: robustness)
  }
}

extension Responses {
  /// What respondents gave to each question; all lists are of one length.
  package init(_ given: [(question: Question, answers: [GivenAnswer])]) {
    self.init(
      respondentCount: given.first?.answers.count ?? 0,
      answers: Dictionary(
        uniqueKeysWithValues: given.map { ($0.question.id, Answers($0.answers, to: $0.question)) }),
      respondents: [])
  }
}

extension Evidence {
  /// Responses with what else a test needs.
  package init(
    _ responses: Responses, excerpts: [Excerpt] = [],
    publishedFigures: [String: [PublishedFigure]] = [:]
  ) {
    self.init(
      responses: responses, excerpts: excerpts, publishedFigures: publishedFigures, inputs: [])
  }
}
