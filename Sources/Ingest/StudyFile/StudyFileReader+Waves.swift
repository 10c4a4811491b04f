import Survey
import Yams

enum WaveKey: String, CaseIterable {
  case responses, excerpts, date, until
}

/// A wave as the study file's own entry gives it, before its questions are known.
struct WaveDraft {
  let entry: Entry
  let responses: String
  let excerpts: [String]
  let date: (day: CalendarDate, node: Node)?
  let until: (day: CalendarDate, node: Node)?

  var name: String { entry.name }
}

extension StudyFileReader {
  /// The waves with their sources and dates; none where the study file names none.
  mutating func waveDrafts(_ entry: Entry?, _ sources: [SourceFile]) -> [WaveDraft] {
    guard let entry else { return [] }
    let drafts = entries(entry.value, of: "'waves'").map { waveDraft($0, sources) }
    if entry.value.mapping != nil, drafts.count < 2 {
      fault(
        drafts.isEmpty
          ? "'waves' names no wave"
          : "'waves' names one wave, and there is nothing to compare it with", at: entry.key,
        remedy: "name two at least, or remove 'waves'")
    }
    faultSharedSources(drafts)
    faultSharedFiles(drafts, sources)
    faultWavelessSources(drafts, sources, at: entry)
    for (earlier, later) in zip(drafts, drafts.dropFirst()) { faultOrder(earlier, later) }
    return drafts
  }

  private mutating func waveDraft(_ entry: Entry, _ sources: [SourceFile]) -> WaveDraft {
    let what = "the wave '\(entry.name)'"
    if entry.name.isEmpty { fault("a wave has no name", at: entry.key) }
    let fields = fields(entry.value, of: what, WaveKey.self)
    let responses = required(
      fields[.responses], "the source of responses of \(what) ('responses')", in: entry.key)
    if let responses, let value = fields[.responses]?.value {
      faultSource(responses, .responses, "source of responses", at: value, sources)
    }
    let excerpts = fields[.excerpts].map { distinctTexts($0, of: "'excerpts' of \(what)") } ?? []
    for (name, node) in excerpts {
      faultSource(name, .passages, "source of excerpts", at: node, sources)
    }
    let draft = WaveDraft(
      entry: entry, responses: responses ?? "", excerpts: excerpts.map(\.text),
      date: date(fields[.date], of: "'date' of \(what)"),
      until: date(fields[.until], of: "'until' of \(what)"))
    faultDates(draft, what, hasDate: fields[.date] != nil)
    return draft
  }

  private mutating func faultDates(_ draft: WaveDraft, _ what: String, hasDate: Bool) {
    if !hasDate {
      fault(
        "the date of \(what) is missing", at: draft.entry.key,
        remedy: "add 'date: 2024-10-01', the day that fieldwork began")
    }
    if let date = draft.date, let until = draft.until, until.day < date.day {
      fault(
        "\(what) ends on \(until.day), before it begins on \(date.day)", at: until.node,
        remedy: "correct one of the two dates")
    }
  }

  private mutating func date(
    _ entry: Entry?, of what: String
  ) -> (day: CalendarDate, node: Node)? {
    guard let entry, let word = text(entry.value, of: what) else { return nil }
    if let day = CalendarDate(word) { return (day, entry.value) }
    fault(
      "\(what) is '\(word.shortened)', which is no day", at: entry.value,
      remedy: "write year, month and day like 2024-10-01")
    return nil
  }

  private mutating func faultSource(
    _ name: String, _ holdings: SourceFile.Format.Holdings, _ what: String, at node: Node,
    _ sources: [SourceFile]
  ) {
    let known = sources.filter { $0.format.holdings == holdings }.map(\.name)
    guard !known.contains(name) else { return }
    unknown(
      what, name, at: node, among: known,
      remedy: known.isEmpty
        ? "add it to 'sources' with 'format: \(holdings == .passages ? "excerpts" : "plain")'" : nil
    )
  }

  private mutating func faultSharedSources(_ drafts: [WaveDraft]) {
    var waves: [String: String] = [:]
    for draft in drafts {
      for source in [draft.responses] + draft.excerpts where !source.isEmpty {
        guard let first = waves.updateValue(draft.name, forKey: source), first != draft.name
        else { continue }
        fault(
          "the source '\(source)' is of the wave '\(first)' and of '\(draft.name)'",
          at: draft.entry.key, remedy: "give each wave a source of its own")
      }
    }
  }

  /// Two sources of one file would compare a wave with itself.
  private mutating func faultSharedFiles(_ drafts: [WaveDraft], _ sources: [SourceFile]) {
    var waves: [String: (wave: String, source: String)] = [:]
    for draft in drafts {
      for source in sources
      where source.format.holdsResponses && source.name == draft.responses
        && !source.isStandardInput
      {
        guard
          let first = waves.updateValue((draft.name, source.name), forKey: source.file.plainPath),
          first.wave != draft.name, first.source != source.name
        else { continue }
        fault(
          "the sources '\(first.source)' of the wave '\(first.wave)' and '\(source.name)' of"
            + " '\(draft.name)' name the same file '\(source.file)'",
          at: draft.entry.key, remedy: "give each wave a file of its own")
      }
    }
  }

  private mutating func faultWavelessSources(
    _ drafts: [WaveDraft], _ sources: [SourceFile], at entry: Entry
  ) {
    let named = drafts.flatMap { [$0.responses] + $0.excerpts }
    for source in sources where source.format.isOfOneWave && !named.contains(source.name) {
      let key = source.format.holdsResponses ? WaveKey.responses : .excerpts
      fault(
        "the source '\(source.name)' has the format '\(source.format.rawValue)' and is of no wave",
        at: entry.key,
        remedy: "name it under '\(key.rawValue)' of a wave, or take it off 'sources'")
    }
  }

  private mutating func faultOrder(_ earlier: WaveDraft, _ later: WaveDraft) {
    guard let first = earlier.date, let second = later.date else { return }
    if second.day == first.day {
      fault(
        "the waves '\(earlier.name)' and '\(later.name)' are both of \(second.day)",
        at: second.node, remedy: "give each wave a date of its own")
    } else if second.day < first.day {
      fault(
        "the wave '\(later.name)' begins on \(second.day), before '\(earlier.name)' above it on"
          + " \(first.day)", at: second.node, remedy: "put the waves in the order of their dates")
    } else if let until = earlier.until, second.day <= until.day {
      fault(
        "the wave '\(later.name)' begins on \(second.day), and '\(earlier.name)' goes on until"
          + " \(until.day)", at: second.node,
        remedy: "correct one of the dates: waves don't overlap")
    }
  }
}

extension String {
  /// A path without the steps that lead nowhere: `./a.csv` is `a.csv`.
  fileprivate var plainPath: String {
    split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
