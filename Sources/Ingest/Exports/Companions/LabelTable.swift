import Survey

/// A list of labels that somebody made beside an export, often from a statistics package: one row a
/// value, `variable, value, label`.
///
/// A row without a value gives the words of the question itself; a row without a variable belongs
/// to the variable above it. A further column `missing` says which values stand for no answer.
struct LabelTable: ExportCompanion {
  private enum Column: CaseIterable {
    case variable, value, label, missing

    var headings: Set<String> {
      switch self {
      case .variable: ["variable", "variable name", "var", "name", "column", "field", "question"]
      case .value: ["value", "values", "code"]
      case .label: ["label", "labels", "value label", "value labels"]
      case .missing: ["missing", "user missing", "user-missing", "is missing"]
      }
    }

    func field(in headings: [String]) -> Int? {
      headings.firstIndex { self.headings.contains($0.lowercased()) }
    }
  }

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    let fields = [Column.variable, .value, .label].map { $0.field(in: names) }
    guard fields.allSatisfy({ $0 != nil }), names.count <= Column.allCases.count else {
      return nil
    }
    return "the header is \(names.map { "'\($0)'" }.listed()), so each row gives a value its label"
  }

  func read(_ reader: CSVReader) throws(RejectedInput) -> ExportLabels {
    let rows = try CompanionRows(reader)
    let headings = rows.rows.first?.cells ?? []
    let wanted: [(Column, String)] = [
      (.variable, "variable"), (.value, "value"), (.label, "label"),
    ]
    let absent = wanted.filter { $0.0.field(in: headings) == nil }
    guard absent.isEmpty, let variable = Column.variable.field(in: headings),
      let value = Column.value.field(in: headings), let label = Column.label.field(in: headings)
    else {
      throw RejectedInput(
        diagnostics: absent.map { column in
          rows.fault(
            "there is no column '\(column.1)' in the list of labels", row: 0, field: 0,
            remedy: "name the columns 'variable', 'value' and 'label'")
        })
    }
    var reading = LabelTableReading(
      rows, variable: variable, value: value, label: label,
      missing: Column.missing.field(in: headings))
    for row in rows.rows.indices.dropFirst() { reading.take(row) }
    guard reading.faults.isEmpty else { throw RejectedInput(diagnostics: reading.faults) }
    let options = reading.entries.values.reduce(0) { $0 + $1.options.count }
    return ExportLabels(
      entries: reading.entries,
      account: [
        "\(options.counted("label")) of \(reading.entries.count.counted("variable")) in the list"
      ])
  }
}
