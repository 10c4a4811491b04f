import Survey

extension ResponseFaults {
  /// How many answers a derived question leaves out because they lie in none of its bands or groups.
  func warnings(of outside: [DerivedAnswers.Outside]) -> [Diagnostic] {
    let found = outside.map { outside in
      let source = codebook[outside.derivation.sources[0]]
      let answers = outside.rows.count == 1 ? "1 answer" : "\(outside.rows.count) answers"
      return RowFault(
        severity: .warning,
        message: "'\(outside.question.id.name)': \(answers) to '\(source.id.name)' in none of its"
          + " \(outside.derivation.partName), which \(outside.rows.count == 1 ? "counts" : "count")"
          + " as missing", place: place(outside.rows[0], of: source))
    }
    return located(found)
  }
}

extension Derivation {
  /// What the options of a derived question are.
  fileprivate var partName: String {
    switch self {
    case .bands: "bands"
    case .groups: "groups"
    case .cross: "pairs"
    }
  }
}
