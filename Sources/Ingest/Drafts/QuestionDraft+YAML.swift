import Survey

extension QuestionDraft {
  /// The question as it stands in a study file, indented below `questions:`.
  var yaml: [String] {
    var lines = comments.filter { !$0.isEmpty }.map { "  # \($0.yamlComment)" }
    lines.append("  \(name.yamlText):")
    lines.append("    text: \(text.yamlText)")
    lines.append("    type: \(kind.yaml)")
    lines += layoutLines
    if !missing.isEmpty {
      lines.append("    missing: [\(missing.map(\.yamlText).joined(separator: ", "))]")
    }
    if noneIsUnanswered { lines.append("    nothing_chosen: missing") }
    if let writeIns { lines.append("    write_ins: \(writeIns.yamlText)") }
    guard !options.isEmpty else { return lines }
    return lines + ["    options:"]
      + options.map { "      \($0.value.yamlKey): \($0.label.yamlText)" }
  }

  private var layoutLines: [String] {
    switch layout {
    case .column(let column):
      return column == name ? [] : ["    column: \(column.yamlText)"]
    case .separated(let column, let separator):
      let own = column == name ? [] : ["    column: \(column.yamlText)"]
      return own + ["    separator: \(separator.yamlText)"]
    case .columns(let columns, let chosen, let notChosen):
      return [
        "    selected: [\(chosen.map(\.yamlText).joined(separator: ", "))]",
        "    not_selected: [\(notChosen.map(\.yamlText).joined(separator: ", "))]",
      ] + columnLines(columns)
    case .rankColumns(let columns): return columnLines(columns)
    case .ranks(let columns):
      return ["    ranks:"] + columns.map { "      - \($0.yamlText)" }
    case .namedColumns(let columns):
      return ["    chosen_when: named"] + columnLines(columns)
    }
  }

  private func columnLines(_ columns: [String]) -> [String] {
    ["    columns:"]
      + zip(options, columns).map { "      \($0.value.yamlKey): \($1.yamlText)" }
  }
}

extension String {
  /// The text as a key: a long one has to be announced.
  fileprivate var yamlKey: String {
    let text = yamlText
    return text.utf8.count > 900 ? "? \(text)\n      " : text
  }
}

extension QuestionDraft.Kind {
  /// The word of the study file.
  fileprivate var yaml: String {
    switch self {
    case .single: "single"
    case .scale: "scale"
    case .multiple: "multiple"
    case .number: "number"
    case .ranking: "ranking"
    case .text: "text"
    }
  }
}
