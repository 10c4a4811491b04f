import Survey

/// The key of a Jisc export: two columns and no header, in which a question's row is followed by
/// one row an option.
///
/// Its names aren't those of the export: a question whose options have columns stands once (`Q9`
/// for `Q9_1`, `Q9_2` …), and so does a cell of a grid (`Q11_1_a` for `Q11_1_a_1`), whose words are
/// those of its row.
struct JiscKey: ExportCompanion {
  func recognise(_ head: ExportHead) -> String? {
    guard head.records.allSatisfy({ $0.count == 2 }) else { return nil }
    let names = head.records.indices.compactMap { head.tidied($0).first }
    let questions = names.count { JiscName($0) != nil }
    let isKey = names.allSatisfy { JiscName($0) != nil || Int($0) != nil || Self.isOwn($0) }
    guard isKey, questions > 0 else { return nil }
    return "it has two columns and no header, and \(questions) of its first \(names.count) rows are"
      + " questions named like 'Q4'"
  }

  func read(_ reader: CSVReader) throws(RejectedInput) -> ExportLabels {
    let rows = try CompanionRows(reader)
    if let count = rows.rows.first?.cells.count, count != 2 {
      throw RejectedInput(diagnostics: [
        rows.fault(
          "the file has \(count.counted("column")), where a Jisc key has two: a name or number, and"
            + " its words", row: 0, field: 0, remedy: "name the file that Jisc offers as the key")
      ])
    }
    var reading = JiscKeyReading(rows)
    for row in rows.rows.indices { reading.take(row) }
    guard reading.faults.isEmpty else { throw RejectedInput(diagnostics: reading.faults) }
    let options = reading.questions.reduce(0) { $0 + $1.entry.options.count }
    return ExportLabels(
      entries: entries(reading.questions),
      account: [
        "\(reading.questions.count.counted("question")) and \(options.counted("option")) in the key"
      ])
  }

  /// Whether a name is that of a column which is no question.
  static func isOwn(_ name: String) -> Bool {
    ["URN", "StartDate", "CompletionDate"].contains(name)
  }

  /// The entries under the names of the key and under those of the blocks that a grid's cells make.
  private func entries(
    _ questions: [JiscKeyReading.Question]
  ) -> [String: ExportLabels.Entry] {
    let texts = questions.reduce(into: [:]) { $0[$1.name] = $1.entry.text }
    let cells = questions.compactMap { question -> (name: JiscName, entry: ExportLabels.Entry)? in
      guard let name = JiscName(question.name), name.column != nil else { return nil }
      return (name, question.entry)
    }
    var entries = questions.reduce(into: [String: ExportLabels.Entry]()) {
      $0[$1.name] = $1.entry
    }
    for (name, entry) in cells {
      guard let cell = name.cell else { continue }
      entries[cell]?.text = joined(texts[name.question] ?? "", entry.text)
    }
    for (grid, cells) in Dictionary(grouping: cells, by: \.name.question) {
      add(cells, texts[grid] ?? "", to: &entries)
    }
    return entries
  }

  private func joined(_ texts: String...) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  /// Adds what a grid of single boxes says of its rows, or, where it has one column, of itself.
  private func add(
    _ cells: [(name: JiscName, entry: ExportLabels.Entry)], _ stem: String,
    to entries: inout [String: ExportLabels.Entry]
  ) {
    guard cells.allSatisfy({ $0.entry.options.count == 1 }) else { return }
    let isOneColumn = Set(cells.map(\.name.column)).count == 1
    let blocks = Dictionary(grouping: cells) { cell in
      isOneColumn
        ? cell.name.question : "\(cell.name.question)_\(cell.name.number ?? "")"
    }
    for (block, cells) in blocks {
      let row = isOneColumn ? "" : cells.first?.entry.text ?? ""
      entries[block] = ExportLabels.Entry(
        text: joined(stem, row),
        options: cells.map { cell in
          ResponseOption(
            value: (isOneColumn ? cell.name.number : cell.name.column) ?? "",
            label: (isOneColumn ? cell.entry.text : cell.entry.options.first?.label) ?? "")
        }, kind: .multiple)
    }
  }
}
