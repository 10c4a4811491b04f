import Survey

extension Finding {
  /// Lists the themes that a source names and doesn't count, in its order and without a number.
  init(namedThemes plan: ThemePlan) {
    let themes = plan.outline
    let hasDefinitions = themes.contains { !$0.theme.definition.isEmpty }
    self.init(
      kind: .themes, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .notCounted, segment: nil, askedWhen: nil),
      descriptors: ["Order"] + (hasDefinitions ? ["Definition"] : []),
      rows: themes.enumerated().map { place, entry in
        TableRow(
          value: entry.theme.id, label: entry.theme.label, role: .theme(depth: entry.depth),
          descriptions: [String(place + 1)] + (hasDefinitions ? [entry.theme.definition] : []))
      },
      columns: [.total], measures: [], bases: [0], cells: themes.map { _ in [[]] },
      partsMakeWhole: false, caveats: [], notes: plan.notes)
  }
}
