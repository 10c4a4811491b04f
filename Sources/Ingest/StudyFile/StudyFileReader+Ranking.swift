import Survey
import Yams

extension StudyFileReader {
  /// The items of a ranking.
  mutating func items(
    _ fields: [QuestionKey: Entry], _ what: String, _ question: Entry
  ) -> OptionList {
    let list = options(fields, what, question)
    if list.options.count > Rankings.itemLimit {
      fault(
        "\(what) ranks \(list.options.count) items, and at most \(Rankings.itemLimit) can be ranked",
        at: fields[.options]?.key)
      return OptionList(options: Array(list.options.prefix(Rankings.itemLimit)))
    }
    return OptionList(options: list.options)
  }

  /// Where the answers of a ranking stand: one column an item, one a rank, or one in all.
  mutating func rankingLayout(
    _ fields: [QuestionKey: Entry], _ question: Entry, own: String
  ) -> ColumnLayout {
    let given = [QuestionKey.columns, .ranks, .separator].compactMap { key in
      fields[key].map { (key, $0) }
    }
    guard let (key, entry) = given.first, given.count == 1 else {
      fault(
        "the ranking '\(question.name)' says \(given.count) times where its answers stand, where"
          + " once belongs", at: question.key,
        remedy: "keep one of 'columns: {option: column, …}' with ranks in the cells, 'ranks:"
          + " [column of the first rank, …]' with options in the cells, and 'separator: \";\"' for"
          + " one column with the options in order")
      return .ranks([own])
    }
    if key != .separator, let column = fields[.column] {
      fault(
        "'column' is for answers that stand in one column, and '\(key.rawValue)' names those of the"
          + " ranking", at: column.key, remedy: "remove one of the two")
    }
    switch key {
    case .columns: return .rankColumns(columnNames(entry, fields))
    case .ranks: return .ranks(rankNames(entry, fields))
    default: return .separated(column: own, separator: separator(entry))
    }
  }

  private mutating func rankNames(_ entry: Entry, _ fields: [QuestionKey: Entry]) -> [String] {
    let names = distinctTexts(entry, of: "'ranks'").map(\.text)
    let items = fields[.options]?.value.mapping?.count ?? 0
    if names.count > items {
      fault(
        "'ranks' names \(names.count) columns for \(items) options", at: entry.key,
        remedy: "there can't be more ranks than options")
    }
    return names
  }

  private mutating func separator(_ entry: Entry) -> String {
    required(entry, "'separator'", in: entry.key) ?? ";"
  }
}
