import Survey

/// A list of labels while it is being read, row by row.
struct LabelTableReading {
  private let rows: CompanionRows
  private let variable: Int
  private let value: Int
  private let label: Int
  private let missing: Int?
  private var current = ""
  private(set) var entries: [String: ExportLabels.Entry] = [:]
  private(set) var faults: [Diagnostic] = []

  /// Takes the fields of the columns; `nil` where no column says which values are missing.
  init(_ rows: CompanionRows, variable: Int, value: Int, label: Int, missing: Int?) {
    self.rows = rows
    self.variable = variable
    self.value = value
    self.label = label
    self.missing = missing
  }

  /// Takes the next row.
  mutating func take(_ row: Int) {
    let cells = rows.rows[row].cells
    if !cells[variable].isEmpty { current = cells[variable] }
    guard !current.isEmpty else {
      return fault(
        "the row names no variable, and none stands above it", row, variable,
        remedy: "fill the cell in")
    }
    let words = cells[label].withoutMarkup
    guard !words.isEmpty else {
      return fault(
        cells[value].isEmpty
          ? "the row of '\(current)' has neither a value nor a label"
          : "the value '\(cells[value])' of '\(current)' has no label", row, label,
        remedy: "fill the cell in, or remove the row")
    }
    if cells[value].isEmpty { takeText(words, row) } else { takeLabel(words, row) }
  }

  private mutating func takeText(_ words: String, _ row: Int) {
    if let earlier = entries[current]?.text, !earlier.isEmpty {
      return fault(
        "the variable '\(current)' has its own words twice", row, label,
        remedy: "remove one of the rows without a value")
    }
    entries[current, default: ExportLabels.Entry()].text = words
  }

  private mutating func takeLabel(_ words: String, _ row: Int) {
    let cells = rows.rows[row].cells
    var entry = entries[current] ?? ExportLabels.Entry()
    if let earlier = entry.label(of: cells[value]) {
      fault(
        "the value '\(cells[value])' of '\(current)' has a label already, '\(earlier)'", row,
        value, remedy: "remove one of the rows, or correct its value")
    }
    entry.options.append(ResponseOption(value: cells[value], label: words))
    if isMissing(row) { entry.missing.append(cells[value]) }
    entries[current] = entry
  }

  private mutating func isMissing(_ row: Int) -> Bool {
    guard let missing else { return false }
    switch rows.rows[row].cells[missing].lowercased() {
    case "", "no", "n", "0", "false": return false
    case "yes", "y", "1", "true", "x": return true
    case let other:
      fault(
        "'\(other)' doesn't say whether the value is a missing one", row, missing,
        remedy: "write 'yes', or leave the cell empty")
      return false
    }
  }

  private mutating func fault(_ message: String, _ row: Int, _ field: Int, remedy: String) {
    faults.append(rows.fault(message, row: row, field: field, remedy: remedy))
  }
}
