import Survey

extension RowRule {
  /// The rule as it stands in a study file.
  var yaml: String {
    "{leave_out: \(reason.yamlText), \(testWords)}"
  }

  private var testWords: String {
    switch test {
    case .when(let cells): "when: {\(cells.map(\.yaml).joined(separator: ", "))}"
    case .unless(let cells): "unless: {\(cells.map(\.yaml).joined(separator: ", "))}"
    case .unanswered: "unanswered: true"
    case .repeats(let columns):
      "repeats: [\(columns.map(\.yamlText).joined(separator: ", "))]"
    }
  }
}

extension RowRule.Cells {
  fileprivate var yaml: String {
    "\(column.yamlText): [\(texts.map(\.yamlText).joined(separator: ", "))]"
  }
}
