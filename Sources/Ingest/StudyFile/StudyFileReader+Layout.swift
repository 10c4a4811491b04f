import Survey
import Yams

extension StudyFileReader {
  /// Where a question's answers stand: the column of its own name where nothing else is said.
  mutating func layout(_ fields: [QuestionKey: Entry], _ question: Entry) -> ColumnLayout {
    let own = optional(fields[.column], "'column'") ?? question.name
    let type = fields[.type]?.value.scalar?.string
    if type == QuestionType.ranking.rawValue { return rankingLayout(fields, question, own: own) }
    guard type == QuestionType.multiple.rawValue else { return .column(own) }
    if let columns = fields[.columns] {
      for key in [QuestionKey.separator, .column] {
        guard let entry = fields[key] else { continue }
        fault(
          "'\(key.rawValue)' and 'columns' can't both be: the answers stand in one column or in"
            + " one an option", at: entry.key, remedy: "remove one of the two")
      }
      return optionColumns(columns, fields, question)
    }
    for key in [QuestionKey.selected, .notSelected, .chosenWhen] {
      guard let entry = fields[key] else { continue }
      fault("'\(key.rawValue)' goes with 'columns'", at: entry.key, remedy: "remove it")
    }
    let separator = fields[.separator].flatMap { text($0.value, of: "'separator'") }
    guard let separator, !separator.isEmpty else {
      fault(
        "the multiple-response question '\(question.name)' doesn't say where its answers stand",
        at: question.key,
        remedy: "add 'separator: \";\"' for one column, or 'columns: {option: column, …}'")
      return .separated(column: own, separator: ";")
    }
    return .separated(column: own, separator: separator)
  }

  /// Notes keys that mean nothing for a question of its type.
  mutating func faultForeignKeys(_ fields: [QuestionKey: Entry]) {
    guard let type = fields[.type]?.value.scalar.flatMap({ QuestionType(rawValue: $0.string) })
    else { return }
    for key in QuestionKey.allCases {
      guard let entry = fields[key], let types = key.types, !types.contains(type)
      else { continue }
      fault(
        "'\(key.rawValue)' belongs to a question of type"
          + " \(types.map { "'\($0.rawValue)'" }.listed()), this one is '\(type.rawValue)'",
        at: entry.key, remedy: "remove it, or correct the type")
    }
  }

  /// The column of each option, in the order of the options.
  mutating func columnNames(
    _ columns: Entry, _ fields: [QuestionKey: Entry]
  ) -> [String] {
    let options = fields[.options]?.value.mapping?.compactMap { $0.key.scalar?.string } ?? []
    var names = [String](repeating: "", count: options.count)
    for entry in entries(columns.value, of: "'columns'") {
      guard let place = options.firstIndex(of: entry.name) else {
        unknown("option", entry.name, at: entry.key, among: options)
        continue
      }
      let name = text(entry.value, of: "the column of '\(entry.name)'") ?? ""
      if names.contains(name), !name.isEmpty {
        fault("the column '\(name)' stands for two options", at: entry.value)
      }
      names[place] = name
    }
    for (option, name) in zip(options, names) where name.isEmpty {
      fault("the option '\(option)' has no column", at: columns.key, remedy: "add it here")
    }
    return names
  }

  private mutating func optionColumns(
    _ columns: Entry, _ fields: [QuestionKey: Entry], _ question: Entry
  ) -> ColumnLayout {
    let names = columnNames(columns, fields)
    let mark = choice(fields[.chosenWhen], of: "'chosen_when'", default: ChoiceMark.listed)
    switch mark {
    case .listed: return marked(names, fields)
    case .named:
      for key in [QuestionKey.selected, .notSelected] {
        guard let entry = fields[key] else { continue }
        fault(
          "'\(key.rawValue)' lists words, and 'chosen_when: named' says that the cells hold the"
            + " options themselves", at: entry.key, remedy: "remove one of the two")
      }
      return .namedColumns(names)
    }
  }

  private mutating func marked(
    _ names: [String], _ fields: [QuestionKey: Entry]
  ) -> ColumnLayout {
    let chosen = fields[.selected].map { distinctTexts($0, of: "'selected'").map(\.text) } ?? ["1"]
    let notChosen = fields[.notSelected].map { texts($0.value, of: "'not_selected'").map(\.text) }
    let both = chosen.filter((notChosen ?? ["0"]).contains)
    if !both.isEmpty {
      fault(
        "'\(both.listed())' says both that an option was chosen and that it wasn't",
        at: (fields[.selected] ?? fields[.notSelected])?.key,
        remedy: "take it off 'selected' (\"1\" unless given) or off 'not_selected' (\"0\")")
    }
    return .columns(names, chosen: chosen, notChosen: notChosen ?? ["0"])
  }
}

extension QuestionKey {
  /// The types of question to which a key says something; `nil` for all.
  var types: [QuestionType]? {
    switch self {
    case .options: [.single, .scale, .multiple, .ranking, .battery]
    case .nets: [.single, .scale, .multiple, .battery]
    case .scores: [.scale, .battery]
    case .items: [.battery]
    case .unit: [.number]
    case .columns, .separator: [.multiple, .ranking]
    case .ranks: [.ranking]
    case .selected, .notSelected, .chosenWhen, .nothingChosen: [.multiple]
    case .writeIns: [.single, .multiple]
    case .column, .waves: QuestionType.allCases.filter { $0 != .battery }
    case .text, .label, .type, .missing, .askedWhen, .offRoute: nil
    }
  }
}
