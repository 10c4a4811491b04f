import Survey
import Yams

enum QuestionKey: String, CaseIterable {
  case text, label, type, options, nets, column, columns, separator, selected, unit, missing
  case notSelected = "not_selected"
  case askedWhen = "asked_when"
}

/// What a study file may call a question's type.
enum QuestionType: String, CaseIterable {
  case single, multiple, scale, number, ranking, date, text, nps
}

enum NetKey: String, CaseIterable {
  case label, of
}

extension StudyFileReader {
  /// All questions, with conditions checked against each other's options.
  mutating func codebook(_ entry: Entry?, missing: [String], in root: Node) -> Codebook {
    guard let entry else {
      fault("'questions' is missing", at: root, remedy: "add the codebook: questions and options")
      return Codebook([])
    }
    let drafts = entries(entry.value, of: "'questions'").map { question($0, missing: missing) }
    let codebook = Codebook(drafts.map(\.question))
    return Codebook(
      drafts.map { draft in
        let condition = draft.askedWhen.map {
          self.condition($0, of: "'asked_when'", codebook, besides: draft.question.id)
        }
        return Question(
          id: draft.question.id, text: draft.question.text, label: draft.question.label,
          kind: draft.question.kind, layout: draft.question.layout,
          missing: draft.question.missing, askedWhen: condition)
      })
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
  private mutating func condition(
    _ entry: Entry, of what: String, _ codebook: Codebook, besides own: Question.ID?
  ) -> Condition {
    let named = entries(entry.value, of: what)
    if named.isEmpty { fault("\(what) names no question", at: entry.key) }
    return Condition(named.compactMap { term($0, of: what, codebook, besides: own) })
  }

  private mutating func term(
    _ entry: Entry, of what: String, _ codebook: Codebook, besides own: Question.ID?
  ) -> Condition.Term? {
    guard let question = codebook.question(named: entry.name), question.id != own else {
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
    let wanted = texts(entry.value, of: what)
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

  private mutating func question(
    _ entry: Entry, missing: [String]
  ) -> (question: Question, askedWhen: Entry?) {
    let what = "the question '\(entry.name)'"
    let fields = fields(entry.value, of: what, QuestionKey.self)
    let own = fields[.missing].map { texts($0.value, of: "'missing'").map(\.text) } ?? []
    let text = required(fields[.text], "the text of \(what)", in: entry.key)
    if fields[.type] == nil {
      fault(
        "the type of \(what) is missing", at: entry.key,
        remedy: "add 'type: single', multiple, scale, number or text")
    }
    let kind = kind(fields, what, entry)
    let question = Question(
      id: Question.ID(entry.name), text: text ?? "",
      label: fields[.label].flatMap { self.text($0.value, of: "label") }, kind: kind,
      layout: layout(fields, entry), missing: missing + own, askedWhen: nil)
    faultMissingOptions(question, at: fields[.options]?.key)
    return (question, fields[.askedWhen])
  }

  private mutating func kind(
    _ fields: [QuestionKey: Entry], _ what: String, _ entry: Entry
  ) -> Question.Kind {
    let type = choice(fields[.type], of: "type", default: QuestionType.text)
    switch type {
    case .single: return .single(options(fields, what, entry))
    case .scale: return .scale(options(fields, what, entry))
    case .multiple: return .multiple(options(fields, what, entry))
    case .number:
      return .number(unit: fields[.unit].flatMap { text($0.value, of: "unit") } ?? "")
    case .text: return .text
    case .ranking, .date, .nps:
      fault(
        "the type '\(type.rawValue)' isn't read by this version", at: fields[.type]?.value,
        remedy: "use single, multiple, scale, number or text")
      return .text
    }
  }

  private mutating func options(
    _ fields: [QuestionKey: Entry], _ what: String, _ entry: Entry
  ) -> OptionList {
    guard let entry = fields[.options] else {
      fault(
        "\(what) has no options", at: entry.key, remedy: "add 'options: {value: label, …}'")
      return OptionList(options: [])
    }
    let options = entries(entry.value, of: "'options'").map {
      ResponseOption(
        value: $0.name, label: text($0.value, of: "the label of '\($0.name)'") ?? "")
    }
    if options.isEmpty { fault("\(what) has no options", at: entry.key) }
    let list = OptionList(options: options)
    return OptionList(
      options: options,
      nets: fields[.nets].map { entries($0.value, of: "'nets'").map { net($0, in: list) } } ?? [])
  }

  private mutating func net(_ entry: Entry, in list: OptionList) -> Net {
    let what = "the net '\(entry.name)'"
    var label = "Net: \(entry.name)"
    var values = entry.value
    if entry.value.mapping != nil {
      let fields = fields(entry.value, of: what, NetKey.self)
      label = fields[.label].flatMap { text($0.value, of: "label") } ?? label
      if let of = fields[.of] {
        values = of.value
      } else {
        fault("\(what) doesn't say which options it is of", at: entry.key, remedy: "add 'of: […]'")
        values = Node([Node]())
      }
    }
    let members = texts(values, of: what).compactMap { position(of: $0.text, at: $0.node, in: list) }
    return Net(name: entry.name, label: label, members: members)
  }

  private mutating func faultMissingOptions(_ question: Question, at node: Node?) {
    guard let list = question.optionList else { return }
    let shared = question.missing.filter { list.position(of: $0) != nil }
    guard !shared.isEmpty else { return }
    fault(
      "'\(shared.listed())' of '\(question.id.name)' is an option and a missing value at once",
      at: node, remedy: "take it off one of the two lists")
  }
}
