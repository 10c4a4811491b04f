import Ingest

/// C01: a CSV is UTF-8 with one header row and full rows; no cell is taken for a formula.
enum CSVFormRule {
  static func breaches(of table: CSVTable) -> [Breach] {
    mark(table) + warnings(table) + header(table) + formulas(table)
  }

  /// What keeps a file from being read as CSV.
  static func breaches(for rejection: RejectedInput) -> [Breach] {
    rejection.diagnostics.filter { $0.severity == .error }.map { fault in
      Breach(
        .c01, at: fault.position.map { .text($0) } ?? .file, fault.message,
        remedy: fault.remedy ?? "save the file as CSV in UTF-8")
    }
  }

  private static func mark(_ table: CSVTable) -> [Breach] {
    guard table.hasMark else { return [] }
    return [
      Breach(
        .c01, .advice, at: .file, "the file begins with a byte order mark",
        remedy: "save it without: many programs take the mark for a part of the first heading")
    ]
  }

  private static func warnings(_ table: CSVTable) -> [Breach] {
    table.warnings.map { warning in
      Breach(
        .c01, table.rows.isEmpty ? .advice : .essential,
        at: warning.position.map { .text($0) } ?? .file, warning.message,
        remedy: warning.remedy ?? "check that nothing is missing")
    }
  }

  /// A first row of numbers that aren't years.
  private static func header(_ table: CSVTable) -> [Breach] {
    let numbers = table.header.dropFirst().compactMap(\.number)
    let isYears = numbers.allSatisfy { $0.decimals == 0 && (1800...2200).contains($0.value) }
    guard let first = table.header.first, !numbers.isEmpty, !isYears,
      numbers.count == table.header.count - 1
    else { return [] }
    return [
      Breach(
        .c01, at: first.place, "the first row holds numbers, where the headings belong",
        remedy: "put a row with the columns' names before it")
    ]
  }

  private static func formulas(_ table: CSVTable) -> [Breach] {
    (table.header + table.rows.joined()).filter(isFormula).map { cell in
      Breach(
        .c01, at: cell.place,
        "\(cell.quoted) begins with ‘\(cell.text.prefix(1))’: spreadsheet programs run it as a formula",
        remedy: "reword it, or put an apostrophe before it")
    }
  }

  private static func isFormula(_ cell: TableCell) -> Bool {
    guard let first = cell.text.first, cell.text.count > 1, cell.number == nil else { return false }
    return "=+-@\t\r".contains(first)
  }
}
