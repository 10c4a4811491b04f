import Survey
import Yams

enum AnswerTrendKey: String, CaseIterable {
  case trend, name, title, waves, segment, options, unknown, design, show, adjust, notes, chart
}

extension StudyFileReader {
  /// The trend that an entry asks for: of a source of counts, or of a question's answers.
  ///
  /// A name that is neither is looked for among the questions where the study has waves, and among
  /// the sources of counts where it hasn't.
  mutating func trendPlans(_ item: Node, _ context: PlanContext) -> [PlannedAnalysis] {
    let named = item.mapping?.first { $0.key.scalar?.string == AnswerTrendKey.trend.rawValue }
    let name = named?.value.scalar?.string ?? ""
    let isSource = context.sources.contains { $0.format == .counts && $0.name == name }
    let isQuestion = context.codebook.question(named: name) != nil
    if isSource, isQuestion {
      fault(
        "'\(name)' is a question and a source of counts, and a trend is of one of them",
        at: named?.value, remedy: "give one of the two another name")
      return []
    }
    return isSource || !isQuestion && context.waves.isEmpty
      ? countTrendPlan(item, context).map { [.countTrend($0)] } ?? []
      : answerTrendPlan(item, context).map { [.answerTrend($0)] } ?? []
  }

  /// Tables of how the answers to a question changed; `nil` where it can't be said which answers.
  mutating func answerTrendPlan(_ item: Node, _ context: PlanContext) -> AnswerTrendPlan? {
    let fields = fields(item, of: "the trend", AnswerTrendKey.self)
    let name = fileName(fields[.name], "the trend's name ('name')", in: item)
    let title = required(fields[.title], "the trend's title ('title')", in: item) ?? ""
    let design = design(fields[.design], in: item)
    let shown = shownOfTrend(fields[.show], design)
    let adjustment = choice(
      fields[.adjust], of: "'adjust'", default: Adjustment.holm)
    if design == .register, let entry = fields[.adjust] {
      fault(
        "a register is a full count, and there is no test to adjust", at: entry.key,
        remedy: "remove it")
    }
    guard let question = trendQuestion(fields[.trend], context) else { return nil }
    let waves = trendWaves(fields[.waves], question, context, at: fields[.trend])
    faultNamelessRespondents(waves, design, context, at: fields[.design])
    return AnswerTrendPlan(
      name: name, title: title, question: question.id, waves: waves.map(\.name),
      segment: trendSegment(fields[.segment], waves.asking(question), context),
      options: fields[.options].map { trendOptions($0, question, waves) },
      unknown: unknownOptions(fields[.unknown], question, waves), design: design ?? .independent,
      adjustment: adjustment, measures: shown.compactMap(Measure.init(rawValue:)).sharesOfWaves,
      showsIntervals: shown.contains(Self.interval),
      showsEffectSizes: shown.contains(Measure.effectSize.rawValue), notes: notes(fields[.notes]),
      chart: chart(fields[.chart], of: .times))
  }

  /// The word that asks for the limits beside a share; it is no measure of its own.
  private static let interval = "interval"

  /// The words that 'show' takes.
  static let shownOfAnswerTrends = ["count", "percent", interval, Measure.effectSize.rawValue]

  private mutating func design(_ entry: Entry?, in item: Node) -> AnswerTrendPlan.Design? {
    guard let entry else {
      fault(
        "the trend doesn't say who was asked ('design')", at: item,
        remedy: "add 'design: independent' (other people in each wave), 'same_people' or 'register'"
          + " (a full count)")
      return nil
    }
    return choice(entry, of: "design", default: AnswerTrendPlan.Design.independent)
  }

  private mutating func shownOfTrend(
    _ entry: Entry?, _ design: AnswerTrendPlan.Design?
  ) -> [String] {
    let effect = Measure.effectSize.rawValue
    let shown = measures(
      entry, of: Self.shownOfAnswerTrends, default: ["count", "percent"])
    if shown.contains(Self.interval), !shown.contains("percent") {
      fault(
        "an interval stands beside its percentage", at: entry?.key, remedy: "show 'percent' too")
    }
    if design == .register, shown.contains(Self.interval) {
      fault(
        "a register is a full count, and its shares have no interval", at: entry?.key,
        remedy: "take 'interval' off 'show'")
    }
    if let design, design != .independent, shown.contains(effect) {
      fault(
        "'\(effect)' compares independent samples, and the design is '\(design.rawValue)'",
        at: entry?.key, remedy: "take '\(effect)' off 'show'")
    }
    if !shown.contains("count"), !shown.contains("percent") {
      fault(
        "'show' names no number of a wave", at: entry?.key, remedy: "show 'count' or 'percent' too")
    }
    return shown
  }

  private mutating func trendQuestion(_ entry: Entry?, _ context: PlanContext) -> Question? {
    guard let entry else { return nil }
    guard !context.waves.isEmpty else {
      fault(
        "a trend compares waves, and the study has none", at: entry.key,
        remedy: "name the study's waves under 'waves'")
      return nil
    }
    guard let found = question(entry, of: "'trend'", context) else { return nil }
    guard found.question.optionList != nil else {
      fault(
        "a trend is of a question with options; '\(found.question.id.name)' has none",
        at: found.node, remedy: "name a question of type single, scale or multiple")
      return nil
    }
    return found.question
  }

  /// The waves compared, in order of date; two of them at least must have put the question.
  private mutating func trendWaves(
    _ entry: Entry?, _ question: Question, _ context: PlanContext, at trend: Entry?
  ) -> [Wave] {
    var named = context.waves.map(\.name)
    if let entry {
      let faultsBefore = diagnostics.count
      named = distinctTexts(entry, of: "'waves'").compactMap { wave($0.node, context)?.name }
      guard diagnostics.count == faultsBefore else { return [] }
    }
    let waves = context.waves.filter { named.contains($0.name) }
    let asking = waves.asking(question).count
    if asking < 2, context.waves.count > 1 {
      fault(
        "'\(question.id.name)' was asked in \(asking) of the waves compared, and a change needs two",
        at: (entry ?? trend)?.value, remedy: "name more waves, or another question")
    }
    return waves
  }

  private mutating func trendSegment(
    _ entry: Entry?, _ waves: [Wave], _ context: PlanContext
  ) -> String? {
    guard let entry, let segment = segment(entry, context) else { return nil }
    for wave in waves where !wave.segments.contains(where: { $0.name == segment.name }) {
      faultUnformed(segment.name, wave, at: entry.value)
    }
    return segment.name
  }

  private mutating func trendOptions(
    _ entry: Entry, _ question: Question, _ waves: [Wave]
  ) -> [String] {
    let lists = waves.lists(of: question)
    let known =
      lists.flatMap(\.options).map(\.value) + lists.flatMap(\.nets).map { "net:\($0.name)" }
    return distinctTexts(entry, of: "'options'").compactMap { text, node in
      if known.contains(text) || waves.isEmpty { return text }
      unknown("option", text, at: node, among: known.distinct)
      return nil
    }
  }

  private mutating func unknownOptions(
    _ entry: Entry?, _ question: Question, _ waves: [Wave]
  ) -> [String] {
    guard let entry else { return [] }
    guard !question.isMultipleResponse else {
      fault(
        "'unknown' is of questions with one answer each; '\(question.id.name)' has several",
        at: entry.key, remedy: "remove it")
      return []
    }
    let lists = waves.lists(of: question)
    let known = lists.flatMap(\.options).map(\.value)
    let named = distinctTexts(entry, of: "'unknown'").compactMap { text, node -> String? in
      if known.contains(text) || waves.isEmpty { return text }
      unknown("option", text, at: node, among: known.distinct)
      return nil
    }
    if lists.contains(where: { $0.options.allSatisfy { named.contains($0.value) } }) {
      fault(
        "every option is unknown, so that nothing is known", at: entry.key,
        remedy: "leave out the options that are answers")
    }
    return named
  }

  private mutating func faultNamelessRespondents(
    _ waves: [Wave], _ design: AnswerTrendPlan.Design?, _ context: PlanContext, at entry: Entry?
  ) {
    guard design == .samePeople else { return }
    for source in context.sources
    where waves.contains(where: { $0.responses == source.name }) && source.respondentColumn == nil {
      fault(
        "the design 'same_people' matches respondents by name, and the source '\(source.name)' names"
          + " none", at: entry?.value,
        remedy: "say 'respondent: column' of the source, or choose another design")
    }
  }
}

extension [Wave] {
  /// Those in which the question was put.
  fileprivate func asking(_ question: Question) -> [Wave] {
    filter { $0.codebook.question(named: question.id.name) != nil }
  }

  /// The question's option lists, wave by wave.
  fileprivate func lists(of question: Question) -> [OptionList] {
    compactMap { $0.codebook.question(named: question.id.name)?.optionList }
  }
}

extension [Measure] {
  /// The numbers that stand in the table of shares.
  fileprivate var sharesOfWaves: [Measure] { filter { $0 == .count || $0 == .percent } }
}

extension [String] {
  fileprivate var distinct: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
