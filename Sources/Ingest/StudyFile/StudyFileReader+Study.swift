import Survey
import Yams

/// The keys of a study file.
enum StudyKey: String, CaseIterable {
  case study, title, provenance, source, sources, waves, missing, questions, segments, weights
  case rounding, disclosure, plan
}

enum SourceKey: String, CaseIterable {
  case file, format, respondent, delimiter
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
    faultLaterKeys(fields)
    requirePart(fields[.provenance], "'provenance'", in: root, say: Provenance.self)
    let provenance = choice(
      fields[.provenance], of: "provenance", default: Provenance.observed)
    let sources = sources(fields[.sources], in: root)
    let missing = fields[.missing].map { texts($0.value, of: "missing").map(\.text) } ?? [""]
    let codebook = codebook(fields[.questions], missing: missing, in: root)
    let segments = segments(fields[.segments], codebook)
    let plan = plan(
      fields[.plan], PlanContext(codebook, segments, sources, folder: folder), in: root)
    return Study(
      name: name, title: title ?? "", provenance: provenance,
      citation: citation(fields[.source]), sources: sources, codebook: codebook,
      segments: segments, rounding: rounding(fields[.rounding]),
      disclosure: disclosure(fields[.disclosure]), plan: plan)
  }

  private mutating func faultLaterKeys(_ fields: [StudyKey: Entry]) {
    for key in [StudyKey.waves, .weights] {
      guard let entry = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' isn't read by this version, and figures without it would be wrong",
        at: entry.key, remedy: "remove it only if the figures are meant to do without")
    }
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
      decimals: integer(fields[.decimals], of: "decimals", in: 0...6) ?? 0,
      rule: choice(fields[.rule], of: "rounding rule", default: .halfUp))
  }

  private mutating func disclosure(_ entry: Entry?) -> DisclosurePolicy {
    guard let entry else { return .none }
    let fields = fields(entry.value, of: "'disclosure'", DisclosureKey.self)
    return choice(fields[.policy], of: "disclosure policy", default: DisclosurePolicy.none)
  }

  private mutating func sources(_ entry: Entry?, in root: Node) -> [SourceFile] {
    guard let entry else {
      fault("'sources' is missing", at: root, remedy: "name at least the file of responses")
      return []
    }
    let faultsBefore = diagnostics.count
    let sources = entries(entry.value, of: "'sources'").map { source($0) }
    // A format that can't be read is a fault already, and says nothing of how many there are.
    if diagnostics.count == faultsBefore, sources.filter({ $0.format == .plain }).count != 1 {
      fault(
        "\(sources.filter { $0.format == .plain }.count) sources have the format 'plain' where"
          + " one file of responses belongs", at: entry.key,
        remedy: "give exactly one of them 'format: plain'")
    }
    return sources
  }

  private mutating func source(_ entry: Entry) -> SourceFile {
    let what = "the source '\(entry.name)'"
    let fields = fields(entry.value, of: what, SourceKey.self)
    let file = required(fields[.file], "the file of \(what)", in: entry.key) ?? ""
    if file.hasPrefix("/") || file.split(separator: "/").contains("..") {
      fault(
        "'\(file)' leads out of the study's folder", at: fields[.file]?.value,
        remedy: "put the file into the folder and name it from there")
    }
    return SourceFile(
      name: entry.name, file: file,
      format: choice(fields[.format], of: "format", default: SourceFile.Format.plain),
      respondentColumn: optional(fields[.respondent], "the respondent column of \(what)"),
      delimiter: delimiter(fields[.delimiter]))
  }

  private mutating func delimiter(_ entry: Entry?) -> UInt8 {
    let comma = UInt8(ascii: ",")
    guard let entry, let word = text(entry.value, of: "delimiter") else { return comma }
    guard [",", ";", "\t", "|"].contains(word), let byte = word.utf8.first else {
      fault(
        "the delimiter is '\(word)' where a comma, semicolon, tab or bar belongs", at: entry.value,
        remedy: "write \",\", \";\", \"\\t\" or \"|\"")
      return comma
    }
    return byte
  }
}
