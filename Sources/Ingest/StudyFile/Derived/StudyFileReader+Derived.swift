import Survey
import Yams

enum DerivedKey: String, CaseIterable {
  case label, text, bands, groups, cross
}

extension StudyFileReader {
  /// The codebook with the questions that are made from others after those that were asked.
  ///
  /// A derived question may be made from another, before or after it in the file.
  mutating func withDerived(_ entry: Entry?, _ asked: Codebook) -> Codebook {
    guard let entry else { return asked }
    var waiting = entries(entry.value, of: "'derived'").filter { isNew($0, asked) }
    if entry.value.mapping?.isEmpty == true {
      fault("'derived' names no question", at: entry.key, remedy: "add one, or remove it")
    }
    var known = asked
    var unread: Set<String> = []
    while !waiting.isEmpty {
      let names = waiting.map(\.name)
      guard let place = waiting.firstIndex(where: { $0.rawSources.isDisjoint(with: names) }) else {
        faultCircle(waiting)
        return known
      }
      let next = waiting.remove(at: place)
      // What is wrong with a question is told of it alone, and not of those made from it.
      if next.rawSources.isDisjoint(with: unread), let question = derived(next, known) {
        known = known.adding(question)
      } else {
        unread.insert(next.name)
      }
    }
    return known
  }

  private mutating func isNew(_ entry: Entry, _ asked: Codebook) -> Bool {
    let names = asked.questions.map(\.id.name) + asked.batteries.map(\.id.name)
    guard names.contains(entry.name) else { return true }
    fault(
      "'\(entry.name)' names a derived question and one that is asked", at: entry.key,
      remedy: "give each a name of its own")
    return false
  }

  private mutating func faultCircle(_ waiting: [Entry]) {
    // Those that aren't in the circle wait for one that is.
    guard let first = waiting.first(where: { $0.leadsBack(to: $0.name, among: waiting) }) else {
      return
    }
    fault(
      "the derived question '\(first.name)' is made, through others, from '\(first.name)' itself",
      at: first.key, remedy: "make it from questions that are asked")
  }

  /// A derived question; `nil` after a fault.
  private mutating func derived(_ entry: Entry, _ known: Codebook) -> Question? {
    let what = "the derived question '\(entry.name)'"
    let faultsBefore = diagnostics.count
    let fields = fields(entry.value, of: what, DerivedKey.self)
    let label = required(fields[.label], "the label of \(what) ('label')", in: entry.key)
    let text = optional(fields[.text], "the text of \(what)")
    let ways = [DerivedKey.bands, .groups, .cross].compactMap { key in
      fields[key].map { (key, $0) }
    }
    guard let (key, way) = ways.first, ways.count == 1 else {
      fault(
        "\(what) says \(ways.count) times how it is made, where once belongs", at: entry.key,
        remedy: "keep one of 'bands' (of a number or a date), 'groups' (of options) and 'cross' (of"
          + " two questions)")
      return nil
    }
    let made = key == .bands ? bands(way, known) : key == .groups ? groups(way, known) : nil
    let crossed = key == .cross ? cross(way, known) : nil
    guard diagnostics.count == faultsBefore, let (kind, derivation) = made ?? crossed else {
      return nil
    }
    return Question(
      derivedAs: Question.ID(entry.name), text: text ?? label ?? "", label: label, kind, derivation,
      from: known)
  }

  /// What a derived question is: its options, and how its answers follow from others.
  typealias Made = (kind: Question.Kind, derivation: Derivation)

  /// The question that 'of' names, of those that fit.
  mutating func source(
    _ entry: Entry?, of what: String, in parent: Node, _ known: Codebook
  ) -> (question: Question, node: Node)? {
    guard let name = required(entry, "the question that \(what) is of ('of')", in: parent),
      let node = entry?.value
    else { return nil }
    if let question = known.question(named: name) { return (question, node) }
    unknown("question", name, at: node, among: known.questions.map(\.id.name))
    return nil
  }

  private mutating func cross(_ entry: Entry, _ known: Codebook) -> Made? {
    let named = distinctTexts(entry, of: "'cross'")
    guard named.count == 2 else {
      fault(
        "'cross' names \(named.count) questions where two belong", at: entry.value,
        remedy: "write 'cross: [question, question]'")
      return nil
    }
    let questions = named.compactMap { crossable($0.text, at: $0.node, known) }
    guard questions.count == 2 else { return nil }
    return Question.crossed(questions[0], questions[1])
  }

  /// A question that can be crossed with another, because each respondent gave one answer at most.
  mutating func crossable(_ name: String, at node: Node, _ known: Codebook) -> Question? {
    guard let question = known.question(named: name) else {
      unknown("question", name, at: node, among: known.questions.map(\.id.name))
      return nil
    }
    guard question.optionList != nil, !question.isMultipleResponse else {
      fault(
        "questions with one answer each can be crossed; '\(name)' has not", at: node,
        remedy: "name a question of type single, scale or nps, or one derived")
      return nil
    }
    if case .derived(.cross) = question.layout { return question }
    for option in question.optionList?.options ?? [] where option.value.contains("*") {
      fault(
        "the option '\(option.value)' of '\(name)' has a star in it, which stands between the two"
          + " values of crossed questions", at: node,
        remedy: "put the options into 'groups' of a derived question whose values have none")
      return nil
    }
    return question
  }
}

extension Entry {
  /// The names of the questions that a derived one says it is made from.
  fileprivate var rawSources: Set<String> {
    let parts = value.mapping.map { Array($0) } ?? []
    return Set(
      parts.flatMap { key, part -> [Node] in
        switch DerivedKey(rawValue: key.scalar?.string ?? "") {
        case .bands, .groups:
          part.mapping?.filter { $0.key.scalar?.string == "of" }.map(\.value) ?? []
        case .cross: part.sequence.map { Array($0) } ?? []
        case .label, .text, nil: []
        }
      }.compactMap { $0.scalar?.string })
  }

  fileprivate func leadsBack(to name: String, among all: [Entry]) -> Bool {
    var ahead = rawSources
    var seen: Set<String> = []
    while let next = ahead.popFirst() {
      if next == name { return true }
      guard seen.insert(next).inserted else { continue }
      ahead.formUnion(all.first { $0.name == next }?.rawSources ?? [])
    }
    return false
  }
}
