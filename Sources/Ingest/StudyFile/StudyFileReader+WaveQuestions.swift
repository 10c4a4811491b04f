import Survey
import Yams

/// What may have been otherwise about a question in one wave.
enum WaveQuestionKey: String, CaseIterable {
  case text, label, options, nets, scores, column, columns, ranks, separator, selected, missing
  case asked
  case notSelected = "not_selected"
  case askedWhen = "asked_when"
  case chosenWhen = "chosen_when"
  case writeIns = "write_ins"
  case nothingChosen = "nothing_chosen"
  case offRoute = "off_route"

  /// The same key of the question itself; `nil` where a question has none such.
  fileprivate var questionKey: QuestionKey? { QuestionKey(rawValue: rawValue) }
}

/// Whether a question was put in a wave at all.
enum Asked: String, CaseIterable {
  case yes = "true"
  case no = "false"
}

extension StudyFileReader {
  /// The word for a question that everyone was asked, where in other waves some were not.
  static let everyone = "everyone"

  /// Every wave with the questions as they were put in it.
  ///
  /// Where something that is said of the questions is at fault, each wave has those of the study.
  mutating func waves(
    _ drafts: [WaveDraft], _ questions: Entry?, missing: [String], _ codebook: Codebook,
    _ segments: [Segment], questionsAreSound: Bool
  ) -> [Wave] {
    let faultsBefore = diagnostics.count
    faultOverrides(questions, drafts.map(\.name))
    let isSound = questionsAreSound && diagnostics.count == faultsBefore
    return drafts.map { draft in
      let own =
        isSound
        ? questions.map {
          self.codebook(of: draft.name, $0, missing: missing).withDerived(of: codebook)
        } ?? codebook
        : codebook
      return Wave(
        name: draft.name, responses: draft.responses, excerpts: draft.excerpts,
        date: draft.date?.day ?? .first, until: draft.until?.day, codebook: own,
        segments: segments.compactMap { $0.formed(in: own) })
    }
  }

  /// Notes what the questions say of waves that aren't there, or say to no purpose.
  private mutating func faultOverrides(_ questions: Entry?, _ waves: [String]) {
    for question in questions?.value.mapping?.map({ Entry(key: $0, value: $1) }) ?? [] {
      guard let entry = question.override(QuestionKey.waves.rawValue) else { continue }
      let named = entries(entry.value, of: "'waves' of the question '\(question.name)'")
      for override in named where !waves.contains(override.name) {
        unknown(
          "wave", override.name, at: override.key, among: waves,
          remedy: waves.isEmpty ? "name the study's waves under 'waves' at the top" : nil)
      }
      for override in named { faultOverride(override, of: question) }
      faultNeverAsked(question, named, waves)
    }
  }

  private mutating func faultOverride(_ override: Entry, of question: Entry) {
    let what = "the wave '\(override.name)' of the question '\(question.name)'"
    let fields = fields(override.value, of: what, WaveQuestionKey.self)
    let asked = choice(fields[.asked], of: "'asked'", default: Asked.yes)
    if override.value.mapping?.isEmpty == true {
      fault("\(what) says nothing that differed", at: override.key, remedy: "remove it")
    }
    if asked == .no, fields.count > 1 {
      fault(
        "\(what) wasn't asked, so nothing else of it can differ", at: override.key,
        remedy: "keep 'asked: false' alone, or remove it")
    }
  }

  private mutating func faultNeverAsked(
    _ question: Entry, _ overrides: [Entry], _ waves: [String]
  ) {
    let absent = overrides.filter { $0.isNotAsked }.map(\.name)
    guard !waves.isEmpty, waves.allSatisfy(absent.contains) else { return }
    fault(
      "the question '\(question.name)' was asked in no wave", at: question.key,
      remedy: "remove the question")
  }

  /// The questions of one wave, each with what differed in it.
  private mutating func codebook(
    of wave: String, _ questions: Entry, missing: [String]
  ) -> Codebook {
    let all = entries(questions.value, of: "'questions'")
    let overrides = all.map { $0.override(QuestionKey.waves.rawValue)?.override(wave) }
    let absent = zip(all, overrides).filter { $1?.isNotAsked == true }.map(\.0.name)
    scope = WaveScope(wave: wave, notAsked: absent, coversAll: true)
    defer { scope = nil }
    var draft = CodebookDraft()
    for (entry, override) in zip(all, overrides) where override?.isNotAsked != true {
      read(entry, into: &draft, missing, override: override.map { self.overrides($0) })
    }
    return routed(draft)
  }

  /// The keys that an entry for one wave sets, with those that it unsets.
  private mutating func overrides(_ entry: Entry) -> QuestionOverride {
    let own = fields(entry.value, of: "the wave '\(entry.name)'", WaveQuestionKey.self)
    var fields: [QuestionKey: Entry] = [:]
    for (key, entry) in own {
      if let key = key.questionKey { fields[key] = entry }
    }
    var removed: Set<QuestionKey> = []
    if own[.columns] != nil { removed = [.separator, .column, .ranks] }
    if own[.ranks] != nil { removed = [.separator, .column, .columns] }
    if own[.separator] != nil || own[.column] != nil {
      removed = [.columns, .ranks, .selected, .notSelected, .chosenWhen]
    }
    if own[.askedWhen]?.value.scalar?.string == Self.everyone {
      fields[.askedWhen] = nil
      removed.insert(.askedWhen)
    }
    return QuestionOverride(fields: fields, removed: removed)
  }
}

/// What a question's keys are in one wave.
struct QuestionOverride {
  let fields: [QuestionKey: Entry]
  /// Keys of the question that don't hold in the wave.
  let removed: Set<QuestionKey>

  /// A question's keys as they were in the wave.
  func applied(to own: [QuestionKey: Entry]) -> [QuestionKey: Entry] {
    own.filter { !removed.contains($0.key) }.merging(fields) { $1 }
  }
}

extension Entry {
  /// The entry below it with that key.
  fileprivate func override(_ key: String) -> Entry? {
    value.mapping?.first { $0.key.scalar?.string == key }
      .map { Entry(key: $0.key, value: $0.value) }
  }

  /// Whether an entry for one wave says that the question wasn't put.
  fileprivate var isNotAsked: Bool {
    override(WaveQuestionKey.asked.rawValue)?.value.scalar?.string == Asked.no.rawValue
  }
}
