import Survey
import Yams

/// What may be said of an item of a battery beside its words.
enum BatteryItemKey: String, CaseIterable {
  case text, label, column
}

extension Entry {
  /// Whether the entry is a battery, by the type that it names.
  var isBattery: Bool {
    value.mapping?.first { $0.key.scalar?.string == QuestionKey.type.rawValue }?
      .value.scalar?.string == QuestionType.battery.rawValue
  }
}

extension StudyFileReader {
  /// Reads a battery; its items become questions of type scale, routed as the battery is.
  mutating func battery(_ entry: Entry, into draft: inout CodebookDraft, _ missing: [String]) {
    let what = "the battery '\(entry.name)'"
    let fields = fields(entry.value, of: what, QuestionKey.self)
    let text = required(fields[.text], "the text of \(what)", in: entry.key) ?? ""
    let label = optional(fields[.label], "the label of \(what)")
    let list = scaleOptions(fields, what, entry)
    let ownMissing = fields[.missing].map { texts($0.value, of: "'missing'").map(\.text) } ?? []
    let cells = cellRules(fields, .scale(list))
    faultForeignKeys(fields)
    let items = items(fields[.items], what, at: entry.key).map { item in
      Question(
        id: Question.ID(item.name), text: item.text, label: item.label, kind: .scale(list),
        layout: .column(item.column ?? item.name), missing: missing + ownMissing, askedWhen: nil,
        cells: cells)
    }
    if let first = items.first { faultUnreadableOptions(first, at: fields[.options]?.key) }
    let battery = Battery(
      id: Question.ID(entry.name), text: text, label: label, items: items.map(\.id), options: list)
    batteries[entry.name] = items.map(\.id.name)
    for item in items { add((item, fields[.askedWhen]), to: &draft, at: entry.key) }
    guard !draft.questions.contains(where: { $0.question.id == battery.id }) else {
      return fault(
        "'\(entry.name)' names a battery and a question", at: entry.key,
        remedy: "give each a name of its own")
    }
    draft.batteries.append(battery)
  }

  private typealias Item = (name: String, text: String, label: String?, column: String?)

  private mutating func items(_ entry: Entry?, _ what: String, at node: Node) -> [Item] {
    guard let entry else {
      fault("\(what) has no items", at: node, remedy: "add 'items: {name: words, …}'")
      return []
    }
    if entry.value.mapping?.isEmpty == true {
      fault("\(what) has no items", at: entry.key, remedy: "name at least one")
    }
    return entries(entry.value, of: "'items'").map { item($0) }
  }

  /// An item that is its words alone, or a mapping of what is said of it.
  private mutating func item(_ entry: Entry) -> Item {
    let what = "the item '\(entry.name)'"
    guard entry.value.mapping != nil else {
      let words = required(entry, "the text of \(what)", in: entry.key)
      return (entry.name, words ?? "", nil, nil)
    }
    let fields = fields(entry.value, of: what, BatteryItemKey.self)
    return (
      entry.name, required(fields[.text], "the text of \(what)", in: entry.key) ?? "",
      optional(fields[.label], "the label of \(what)"),
      optional(fields[.column], "the column of \(what)")
    )
  }
}
