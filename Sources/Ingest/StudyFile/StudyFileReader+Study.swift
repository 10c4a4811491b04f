import Survey
import Yams

/// The keys of a study file.
enum StudyKey: String, CaseIterable {
  case study, title, provenance, source, sources, waves, missing, questions, derived, segments
  case sample, weights, design, intervals, tests
  case rounding, disclosure, plan, respondents, profile, release, text
  case smallBases = "small_bases"
}

enum SourceKey: String, CaseIterable {
  case file, format, respondent, delimiter, encoding, provenance, invited, rows
  case coder, cases, cells
  case allowPersonal = "allow_personal"
}

enum CitationKey: String, CaseIterable {
  case title, publisher, year
}

enum RoundingKey: String, CaseIterable {
  case decimals, rule
}

enum DisclosureKey: String, CaseIterable {
  case policy
}

extension StudyFileReader {
  /// The whole study; `nil` where a part without which nothing can be read is missing.
  mutating func study(_ root: Node, in folder: StudyFolder) -> Study? {
    let fields = fields(root, of: "the study file", StudyKey.self)
    let name = fileName(fields[.study], "the study's name ('study')", in: root)
    let title = required(fields[.title], "the study's title ('title')", in: root)
    requirePart(fields[.provenance], "'provenance'", in: root, say: Provenance.self)
    let provenance = choice(
      fields[.provenance], of: "provenance", default: Provenance.observed)
    let sources = sources(
      fields[.sources], of: provenance, in: root, folder, hasWaves: fields[.waves] != nil)
    let drafts = waveDrafts(fields[.waves], sources)
    let missing = fields[.missing].map { texts($0.value, of: "missing").map(\.text) } ?? [""]
    let hasRespondents = sources.contains { $0.format.holdsResponses }
    let hasPassages = sources.contains { $0.format.holdsPassages }
    let faultsBefore = diagnostics.count
    let asked =
      hasRespondents && !hasPassages || fields[.questions] != nil
      ? codebook(fields[.questions], missing: missing, in: root) : Codebook([])
    let codebook = withDerived(fields[.derived], asked)
    faultQuestionsWithoutAnswers(fields[.questions], hasRespondents)
    let respondents = respondentWords(fields[.respondents], hasRespondents)
    let segments = segments(fields[.segments], codebook)
    let waves = waves(
      drafts, fields[.questions], missing: missing, codebook, segments,
      questionsAreSound: diagnostics.count == faultsBefore)
    faultUnweightable(fields, hasRespondents: hasRespondents)
    let (settings, intervals) = settings(fields, codebook)
    let plan = plan(
      fields[.plan],
      PlanContext(
        codebook, segments, sources, folder: folder, waves: waves, settings: settings), in: root)
    faultUnreadSources(fields[.sources], sources, plan)
    faultStrayReferences(fields)
    return Study(
      name: name, title: title ?? "", provenance: provenance,
      respondents: respondents, citation: citation(fields[.source]), sources: sources,
      codebook: codebook.nesting(nests[waves.last?.name] ?? []), segments: segments,
      rounding: rounding(fields[.rounding]), disclosure: disclosure(fields[.disclosure]),
      plan: plan, waves: waves.map { $0.nesting(nests[$0.name] ?? []) }, weights: settings.weights,
      design: settings.design, selection: settings.selection, intervals: intervals,
      smallBases: smallBases(fields[.smallBases]),
      profile: fields[.profile].map { choice($0, of: "'profile'", default: .govuk) } ?? .govuk,
      release: release(fields[.release], waves: waves.map(\.name)),
      texts: reportTexts(fields[.text]))
  }

  /// What is said of all tables at once.
  private mutating func settings(
    _ fields: [StudyKey: Entry], _ codebook: Codebook
  ) -> (StudySettings, IntervalPlan) {
    var settings = StudySettings()
    settings.weights = weights(fields[.weights], codebook)
    settings.design = sampleDesign(fields[.design])
    settings.selection = fields[.sample].map { choice($0, of: "'sample'", default: .random) }
    settings.test = studyTests(fields[.tests], settings.selection)
    let intervals = intervals(fields[.intervals], settings)
    settings.interval = intervals.method
    return (settings, intervals)
  }

  /// Notes a codebook to which no file has answers, unless the sources are at fault themselves.
  private mutating func faultQuestionsWithoutAnswers(_ entry: Entry?, _ hasRespondents: Bool) {
    guard let entry, !hasRespondents, diagnostics.isEmpty else { return }
    fault(
      "there are questions, but no source holds answers to them", at: entry.key,
      remedy: "give the file of responses 'format: plain' under 'sources'")
  }

  private mutating func requirePart<Choice: RawRepresentable<String> & CaseIterable>(
    _ entry: Entry?, _ what: String, in parent: Node, say _: Choice.Type
  ) {
    guard entry == nil else { return }
    fault(
      "\(what) is missing", at: parent,
      remedy: "say where the rows come from: \(Choice.allCases.map(\.rawValue).listed())")
  }

  private mutating func citation(_ entry: Entry?) -> Citation? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'source'", CitationKey.self)
    let title = required(fields[.title], "the source's title", in: entry.key)
    let publisher = fields[.publisher].flatMap { text($0.value, of: "the source's publisher") }
    let year = fields[.year].flatMap { text($0.value, of: "the source's year") }
    return Citation(title: title ?? "", publisher: publisher ?? "", year: year ?? "")
  }

  private mutating func rounding(_ entry: Entry?) -> Rounding {
    guard let entry else { return Rounding(decimals: 0, rule: .halfUp) }
    let fields = fields(entry.value, of: "'rounding'", RoundingKey.self)
    return Rounding(
      decimals: integer(fields[.decimals], of: "decimals", in: Rounding.allowedDecimals) ?? 0,
      rule: choice(fields[.rule], of: "rounding rule", default: .halfUp))
  }

  private mutating func disclosure(_ entry: Entry?) -> DisclosurePolicy {
    guard let entry else { return .none }
    let fields = fields(entry.value, of: "'disclosure'", DisclosureKey.self)
    return choice(fields[.policy], of: "disclosure policy", default: DisclosurePolicy.none)
  }

  private mutating func sources(
    _ entry: Entry?, of study: Provenance, in root: Node, _ folder: StudyFolder, hasWaves: Bool
  ) -> [SourceFile] {
    guard let entry else {
      fault("'sources' is missing", at: root, remedy: "name the files that the study is made of")
      return []
    }
    let faultsBefore = diagnostics.count
    let sources = entries(entry.value, of: "'sources'").map { source($0, of: study, folder) }
    if sources.isEmpty, diagnostics.count == faultsBefore {
      fault(
        "'sources' names no file", at: entry.key, remedy: "name the files the study is made of")
    }
    // A format that can't be read is a fault already, and says nothing of how many there are.
    let responses = sources.filter { $0.format.holdsResponses }.count
    if diagnostics.count == faultsBefore, responses > 1, !hasWaves {
      fault(
        "\(responses) sources hold responses where one file of responses belongs",
        at: entry.key,
        remedy: "keep one of them, or say under 'waves' which wave each is of")
    }
    return sources
  }

  private mutating func source(
    _ entry: Entry, of study: Provenance, _ folder: StudyFolder
  ) -> SourceFile {
    let what = "the source '\(entry.name)'"
    let fields = fields(entry.value, of: what, SourceKey.self)
    let file = required(fields[.file], "the file of \(what)", in: entry.key) ?? ""
    faultPath(file, at: fields[.file]?.value)
    let format = format(fields[.format], of: file, in: folder)
    faultPipe(file, of: entry, at: fields[.file]?.value, format)
    if !format.holdsResponses, let entry = fields[.rows] {
      fault(
        "'rows' says which rows of a file of responses are left out, and this file is"
          + " '\(format.rawValue)'", at: entry.key, remedy: "remove it")
    }
    return SourceFile(
      name: entry.name, file: file, format: format,
      respondentColumn: optional(fields[.respondent], "the respondent column of \(what)"),
      delimiter: delimiter(fields[.delimiter]),
      encoding: encoding(fields[.encoding]),
      provenance: provenance(fields[.provenance], of: what, format, in: study),
      invited: invited(fields[.invited], of: what, format),
      rows: rowRules(fields[.rows], of: what),
      readablePersonal: fields[.allowPersonal]
        .map { distinctTexts($0, of: "'allow_personal'").map(\.text) } ?? [],
      coding: coding(fields, of: what, format, at: entry.key))
  }

  /// How many were asked to take part; only a file of responses has people who could be.
  private mutating func invited(
    _ entry: Entry?, of what: String, _ format: SourceFile.Format
  ) -> Int? {
    guard let entry else { return nil }
    guard format.holdsResponses else {
      fault(
        "\(what) says how many were invited, which only a file of responses can", at: entry.key,
        remedy: "remove it, or put it under the source of the responses")
      return nil
    }
    return integer(entry, of: "'invited' of \(what)", in: SourceFile.allowedInvited)
  }

  /// A source's own provenance; only tables of posts and of self-assessments are made of one source
  /// alone.
  private mutating func provenance(
    _ entry: Entry?, of what: String, _ format: SourceFile.Format, in study: Provenance
  ) -> Provenance? {
    guard let entry else { return nil }
    guard format == .posts || format == .selfAssessments else {
      fault(
        "\(what) has a 'provenance' of its own, which only a file of posts or of self-assessments"
          + " can have",
        at: entry.key, remedy: "remove it; the study's own 'provenance' goes for the file")
      return nil
    }
    let provenance = choice(entry, of: "provenance", default: study)
    if provenance == .observed, study != .observed {
      fault(
        "\(what) is observed, and the study as a whole is \(study.rawValue): its report would say"
          + " of the same rows that they are made and that they are not",
        at: entry.key,
        remedy: "say 'observed' of the study, and '\(study.rawValue)' of its other files of posts"
          + " or of self-assessments")
    }
    return provenance
  }

  /// The characters that may stand between two cells.
  static let delimiters = [",", ";", "\t", "|"]

  private mutating func delimiter(_ entry: Entry?) -> UInt8? {
    guard let entry, let word = text(entry.value, of: "delimiter") else { return nil }
    guard Self.delimiters.contains(word), let byte = word.utf8.first else {
      fault(
        "the delimiter is '\(word)' where a comma, semicolon, tab or bar belongs", at: entry.value,
        remedy: "write \",\", \";\", \"\\t\" or \"|\"")
      return nil
    }
    return byte
  }
}
