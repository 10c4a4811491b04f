import Survey

/// A REDCap data dictionary while it is being read, row by row.
struct REDCapDictionaryReading {
  private typealias Column = REDCapDictionary.Column

  private let rows: CompanionRows
  private let fields: [REDCapDictionary.Column: Int]
  private var lines: [String: Int] = [:]
  private(set) var entries: [String: ExportLabels.Entry] = [:]
  private(set) var faults: [Diagnostic] = []

  init(_ rows: CompanionRows, _ fields: [REDCapDictionary.Column: Int]) {
    self.rows = rows
    self.fields = fields
  }

  /// What was read, in plain lines.
  var account: [String] {
    let options = entries.values.reduce(0) { $0 + $1.options.count }
    let flagged = entries.values.count { $0.personal != nil }
    return [
      "\(entries.count.counted("field")) and \(options.counted("choice")) in the data dictionary",
      "\(flagged.counted("field")) that identify people, by flag, check or name",
    ]
  }

  /// Takes the next row: a field, or a text between the fields, which holds no answers.
  mutating func take(_ row: Int) {
    let name = cell(.name, row)
    guard !name.isEmpty else {
      return fault(
        "the row has no name of a field", row, .name,
        remedy: "fill the cell in, or remove the row")
    }
    if let earlier = lines.updateValue(rows.line(row), forKey: name) {
      fault(
        "the field '\(name)' stands twice; the first is on line \(earlier)", row, .name,
        remedy: "remove one of them")
    }
    let type = cell(.type, row)
    guard type != "descriptive" else { return }
    var entry = ExportLabels.Entry(text: cell(.label, row).withoutMarkup)
    entry.options = options(of: name, type, row)
    entry.kind = kind(type, cell(.validation, row))
    entry.personal = personal(name, row)
    entry.note = note(type, row)
    entries[name] = entry
  }

  private func kind(_ type: String, _ validation: String) -> ExportLabels.Entry.Kind? {
    switch type {
    case "radio", "dropdown", "yesno", "truefalse": return .single
    case "checkbox": return .multiple
    case "calc", "slider": return .number
    case "notes", "file": return .text
    case "text":
      if validation.hasPrefix("date") { return .date }
      return validation.hasPrefix("number") || validation == "integer" ? .number : .text
    default: return nil
    }
  }

  private mutating func options(of name: String, _ type: String, _ row: Int) -> [ResponseOption] {
    switch type {
    case "yesno":
      return [ResponseOption(value: "1", label: "Yes"), ResponseOption(value: "0", label: "No")]
    case "truefalse":
      return [
        ResponseOption(value: "1", label: "True"), ResponseOption(value: "0", label: "False"),
      ]
    case "radio", "dropdown", "checkbox":
      return choices(of: name, row)
    default: return []
    }
  }

  /// The choices: between bars, each with its value before the first comma and its label after it.
  private mutating func choices(of name: String, _ row: Int) -> [ResponseOption] {
    let parts = cell(.choices, row).split(separator: "|").map { String($0).tidied }
    var options: [ResponseOption] = []
    for part in parts where !part.isEmpty {
      guard let comma = part.firstIndex(of: ",") else {
        fault(
          "the choice '\(part)' of '\(name)' has no comma between its value and its label", row,
          .choices, remedy: "write it like '1, Yes'")
        continue
      }
      let value = String(part[..<comma]).tidied
      let label = String(part[part.index(after: comma)...]).withoutMarkup
      if value.isEmpty || options.contains(where: { $0.value == value }) {
        fault(
          value.isEmpty
            ? "a choice of '\(name)' has no value before its comma"
            : "the value '\(value)' of '\(name)' stands twice", row, .choices,
          remedy: "give each choice a value of its own")
      }
      options.append(ResponseOption(value: value, label: label.isEmpty ? value : label))
    }
    if options.isEmpty, parts.isEmpty {
      fault(
        "the field '\(name)' offers choices, and the dictionary lists none", row, .choices,
        remedy: "add them like '1, Yes | 2, No'")
    }
    return options
  }

  /// What a field tells of a person: by its flag, or by the kind of text that it takes.
  private func personal(_ name: String, _ row: Int) -> PersonalDetail? {
    let known = PersonalNames.detail(ofColumn: name, text: cell(.label, row).withoutMarkup)
    if cell(.identifier, row).lowercased() == "y" { return known ?? .identifier }
    switch cell(.validation, row) {
    case "email": return .email
    case "phone", "phone_australia": return .telephone
    case "zipcode", "postalcode_canada", "postalcode_australia": return .address
    default: return known
    }
  }

  private func note(_ type: String, _ row: Int) -> String {
    let grid = cell(.grid, row)
    let isRanking = cell(.isRanking, row).lowercased() == "y"
    let branching = cell(.branching, row)
    return [
      branching.isEmpty ? "" : "shown only if \(branching)",
      grid.isEmpty ? "" : "row of the \(isRanking ? "ranking" : "grid") '\(grid)'",
      type == "sql" ? "its choices come from a query and aren't in the dictionary" : "",
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func cell(_ column: REDCapDictionary.Column, _ row: Int) -> String {
    fields[column].map { rows.rows[row].cells[$0] } ?? ""
  }

  private mutating func fault(
    _ message: String, _ row: Int, _ column: REDCapDictionary.Column, remedy: String
  ) {
    faults.append(rows.fault(message, row: row, field: fields[column] ?? 0, remedy: remedy))
  }
}
