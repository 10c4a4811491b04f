import Survey
import Yams

enum QuestionKey: String, CaseIterable {
  case text, label, type, options, nets, scores, items, column, columns, ranks, separator, selected,
    unit, missing, waves
  case notSelected = "not_selected"
  case askedWhen = "asked_when"
  case chosenWhen = "chosen_when"
  case writeIns = "write_ins"
  case nothingChosen = "nothing_chosen"
  case offRoute = "off_route"
}

/// What a study file may call a question's type.
enum QuestionType: String, CaseIterable {
  case single, multiple, scale, nps, battery, ranking, number, date, text
}

/// The questions of a codebook with their routing unread, and the batteries some of them are of.
struct CodebookDraft {
  var questions: [(question: Question, askedWhen: Entry?)] = []
  var batteries: [Battery] = []
}

extension StudyFileReader {
  /// All questions, with conditions checked against each other's options.
  mutating func codebook(_ entry: Entry?, missing: [String], in root: Node) -> Codebook {
    guard let entry else {
      fault("'questions' is missing", at: root, remedy: "add the codebook: questions and options")
      return Codebook([])
    }
    var draft = CodebookDraft()
    for entry in entries(entry.value, of: "'questions'") { read(entry, into: &draft, missing) }
    if entry.value.mapping?.isEmpty == true {
      fault("'questions' names no question", at: entry.key, remedy: "add at least one")
    }
    return routed(draft)
  }

  /// Reads a question, or a battery with its items.
  mutating func read(
    _ entry: Entry, into draft: inout CodebookDraft, _ missing: [String],
    override: QuestionOverride? = nil
  ) {
    if entry.isBattery {
      battery(entry, into: &draft, missing)
    } else {
      add(question(entry, missing: missing, override: override), to: &draft, at: entry.key)
    }
  }

  /// Takes a question whose name no other has.
  mutating func add(
    _ read: (question: Question, askedWhen: Entry?), to draft: inout CodebookDraft, at node: Node
  ) {
    let id = read.question.id
    let names = draft.questions.map(\.question.id) + draft.batteries.map(\.id)
    guard !names.contains(id) else {
      return fault(
        "'\(id.name)' names two questions, or an item of a battery and a question", at: node,
        remedy: "give each a name of its own")
    }
    draft.questions.append(read)
  }

  /// The questions with their conditions, which are checked against each other's options.
  mutating func routed(_ draft: CodebookDraft) -> Codebook {
    let codebook = Codebook(draft.questions.map(\.question))
    let routed = Codebook(
      draft.questions.map { read in
        let condition = read.askedWhen.map {
          self.condition($0, of: "'asked_when'", codebook, besides: read.question.id)
        }
        return read.question.asked(when: condition)
      }, batteries: draft.batteries)
    for read in draft.questions { faultCircle(routed, read.question.id, at: read.askedWhen?.key) }
    return routed
  }

  private mutating func faultCircle(_ codebook: Codebook, _ id: Question.ID, at node: Node?) {
    guard codebook.leadsBack(to: id) else { return }
    fault(
      "whether '\(id.name)' is asked depends, through other questions, on '\(id.name)' itself",
      at: node, remedy: "route it on questions that are asked before it")
  }

  mutating func segments(_ entry: Entry?, _ codebook: Codebook) -> [Segment] {
    guard let entry else { return [] }
    return entries(entry.value, of: "'segments'").map {
      Segment(
        name: $0.name,
        condition: condition($0, of: "the segment '\($0.name)'", codebook, besides: nil))
    }
  }

  /// Questions with the answers they must have.
  mutating func condition(
    _ entry: Entry, of what: String, _ codebook: Codebook, besides own: Question.ID?
  ) -> Condition {
    let named = entries(entry.value, of: what)
    if entry.value.mapping?.isEmpty == true {
      fault("\(what) names no question", at: entry.key, remedy: "write '{question: answer}'")
    }
    return Condition(named.compactMap { term($0, of: what, codebook, besides: own) })
  }

  private mutating func term(
    _ entry: Entry, of what: String, _ codebook: Codebook, besides own: Question.ID?
  ) -> Condition.Term? {
    guard entry.name != own?.name else {
      fault(
        "whether '\(entry.name)' is asked can't depend on its own answer", at: entry.key,
        remedy: "route it on questions that are asked before it")
      return nil
    }
    guard let question = codebook.question(named: entry.name) else {
      unknown(
        "question", entry.name, at: entry.key,
        among: codebook.questions.map(\.id).filter { $0 != own }.map(\.name))
      return nil
    }
    guard let list = question.optionList else {
      fault(
        "\(what) asks for values of '\(entry.name)', which has no options", at: entry.key,
        remedy: "name a question of type single, scale or multiple")
      return nil
    }
    let wanted = distinctTexts(entry, of: "'\(entry.name)' of \(what)")
    return Condition.Term(
      question: question.id, values: wanted.map(\.text),
      options: wanted.compactMap { position(of: $0.text, at: $0.node, in: list) })
  }

  /// The place of an option named by its value; a fault where there is none such.
  mutating func position(of value: String, at node: Node, in list: OptionList) -> Int? {
    if let position = list.position(of: value) { return position }
    unknown("option", value, at: node, among: list.options.map(\.value))
    return nil
  }

  /// A question with its routing unread, as it was in a wave where an override is given.
  mutating func question(
    _ entry: Entry, missing: [String], override: QuestionOverride? = nil
  ) -> (question: Question, askedWhen: Entry?) {
    let what = "the question '\(entry.name)'"
    let own = fields(entry.value, of: what, QuestionKey.self)
    let fields = override?.applied(to: own) ?? own
    let ownMissing = fields[.missing].map { texts($0.value, of: "'missing'").map(\.text) } ?? []
    let text = required(fields[.text], "the text of \(what)", in: entry.key)
    if fields[.type] == nil {
      fault(
        "the type of \(what) is missing", at: entry.key,
        remedy: "add 'type: single', or one of: \(QuestionType.words(but: .single).listed())")
    }
    let kind = kind(fields, what, entry)
    let question = Question(
      id: Question.ID(entry.name), text: text ?? "",
      label: optional(fields[.label], "the label of \(what)"), kind: kind,
      layout: layout(fields, entry), missing: missing + ownMissing, askedWhen: nil,
      cells: cellRules(fields, kind))
    faultForeignKeys(fields)
    faultUnreadableOptions(question, at: fields[.options]?.key)
    return (question, fields[.askedWhen])
  }

  private mutating func kind(
    _ fields: [QuestionKey: Entry], _ what: String, _ entry: Entry
  ) -> Question.Kind {
    let type = choice(fields[.type], of: "type", default: QuestionType.text)
    switch type {
    case .single: return .single(options(fields, what, entry))
    case .scale: return .scale(scaleOptions(fields, what, entry))
    case .nps: return .nps(.recommendation)
    case .multiple: return .multiple(options(fields, what, entry))
    case .number:
      return .number(unit: fields[.unit].flatMap { text($0.value, of: "unit") } ?? "")
    case .text: return .text
    case .ranking: return .ranking(items(fields, what, entry))
    case .date: return .date
    // A battery is no question itself: `battery` reads it.
    case .battery: return .text
    }
  }
}

extension QuestionType {
  /// The words for the types, but for one of them.
  fileprivate static func words(but type: QuestionType) -> [String] {
    allCases.filter { $0 != type }.map(\.rawValue)
  }
}

extension Codebook {
  /// Whether a question's routing depends, at last, on the question itself.
  fileprivate func leadsBack(to id: Question.ID) -> Bool {
    var ahead = sources(of: id)
    var seen: Set<Question.ID> = []
    while let next = ahead.popLast() {
      if next == id { return true }
      if seen.insert(next).inserted { ahead += sources(of: next) }
    }
    return false
  }

  /// The questions that a question is routed on.
  private func sources(of id: Question.ID) -> [Question.ID] {
    self[id].askedWhen?.terms.map(\.question) ?? []
  }
}
