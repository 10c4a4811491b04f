package import Survey

extension Wave {
  /// A wave with the source of its own name; a date that is none is the first there is.
  package init(
    _ name: String, _ date: String, _ questions: [Question], segments: [Segment] = [],
    excerpts: [String] = []
  ) {
    let codebook = Codebook(questions)
    self.init(
      name: name, responses: name, excerpts: excerpts, date: CalendarDate(date) ?? .first,
      codebook: codebook, segments: segments.compactMap { $0.formed(in: codebook) })
  }
}

extension SourceFile {
  /// A file of its own name.
  package init(_ name: String, _ format: Format, respondent: String? = nil) {
    self.init(name: name, file: "\(name).csv", format: format, respondentColumn: respondent)
  }
}

extension AnswerTrendPlan {
  /// A trend of counts and shares of independent samples, unless said otherwise.
  package init(
    _ question: Question, _ waves: [String], design: Design = .independent,
    adjust: Adjustment = .holm, segment: String? = nil, options: [String]? = nil,
    unknown: [String] = [], show measures: [Measure] = [.count, .percent], intervals: Bool = false,
    effectSizes: Bool = false
  ) {
    self.init(
      name: "\(question.id.name)-over-time", title: question.label, question: question.id,
      waves: waves, segment: segment, options: options, unknown: unknown, design: design,
      adjustment: adjust, measures: measures, showsIntervals: intervals,
      showsEffectSizes: effectSizes)
  }
}
