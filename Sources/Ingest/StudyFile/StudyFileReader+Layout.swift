import Survey
import Yams

extension StudyFileReader {
  /// Where a question's answers stand: the column of its own name where nothing else is said.
  mutating func layout(_ fields: [QuestionKey: Entry], _ question: Entry) -> ColumnLayout {
    let own = fields[.column].flatMap { text($0.value, of: "'column'") } ?? question.name
    let isMultiple = fields[.type]?.value.scalar?.string == QuestionType.multiple.rawValue
    guard isMultiple else {
      faultMultipleKeys(fields)
      return .column(own)
    }
    if let columns = fields[.columns] {
      if let separator = fields[.separator] {
        fault(
          "'separator' and 'columns' can't both be: the answers stand in one column or in one"
            + " an option", at: separator.key, remedy: "remove one of the two")
      }
      return optionColumns(columns, fields, question)
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

  private mutating func faultMultipleKeys(_ fields: [QuestionKey: Entry]) {
    for key in [QuestionKey.columns, .separator, .selected, .notSelected] {
      guard let entry = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' belongs to a question of type 'multiple'", at: entry.key,
        remedy: "remove it, or make the type 'multiple'")
    }
  }

  private mutating func optionColumns(
    _ columns: Entry, _ fields: [QuestionKey: Entry], _ question: Entry
  ) -> ColumnLayout {
    let options = fields[.options]?.value.mapping?.compactMap { $0.key.scalar?.string } ?? []
    var names = [String](repeating: "", count: options.count)
    for entry in entries(columns.value, of: "'columns'") {
      guard let place = options.firstIndex(of: entry.name) else {
        unknown("option", entry.name, at: entry.key, among: options)
        continue
      }
      names[place] = text(entry.value, of: "the column of '\(entry.name)'") ?? ""
    }
    for (option, name) in zip(options, names) where name.isEmpty {
      fault("the option '\(option)' has no column", at: columns.key, remedy: "add it here")
    }
    return .columns(
      names,
      chosen: fields[.selected].map { texts($0.value, of: "'selected'").map(\.text) } ?? ["1"],
      notChosen: fields[.notSelected].map { texts($0.value, of: "'not_selected'").map(\.text) }
        ?? ["0"])
  }
}
