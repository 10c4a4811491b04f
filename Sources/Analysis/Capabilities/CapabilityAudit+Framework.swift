import Survey

extension CapabilityAudit {
  /// How much the framework says of each level.
  var levels: Finding {
    let measures: [Measure] = [
      .items, .aspects, .responsibilities, .distinctResponsibilities, .headlines,
    ]
    let counts = framework.levels.indices.map { level in
      let stated = framework.levels[level]
      return [
        framework.items[level].count, framework.aspects[level].reduce(0, +),
        stated.responsibilities, stated.distinctResponsibilities, stated.headlines,
      ]
    }
    return table(
      .levels, "what it sets out at each level", descriptors: ["Stage"],
      rows: framework.levels.map(TableRow.init(level:)) + [.allLevels(descriptions: ["all"])],
      measures: measures, cells: counts.withTotals.map { [$0.map { .count($0) }] },
      notes: plan.notes)
  }

  /// Primary aspects by level and pillar, with totals both ways.
  var aspects: Finding {
    table(
      .aspects, "primary aspects by level and pillar", descriptors: [],
      rows: framework.levels.map { TableRow(value: $0.id, label: $0.label, role: .part) }
        + [.allLevels()],
      columns: framework.pillars.map {
        TableColumn(question: nil, value: $0.id, label: $0.label, heading: "")
      } + [TableColumn(question: nil, value: "*", label: "All pillars", heading: "")],
      measures: [.aspects],
      cells: framework.aspects.map { $0 + [$0.reduce(0, +)] }.withTotals
        .map { row in row.map { [.count($0)] } })
  }
}

extension TableRow {
  fileprivate init(level: CapabilityFramework.Level) {
    self.init(value: level.id, label: level.label, role: .part, descriptions: [level.stage])
  }

  /// The sum of the levels.
  static func allLevels(descriptions: [String] = []) -> TableRow {
    TableRow(value: "*", label: "All levels", role: .total, descriptions: descriptions)
  }
}

extension [[Int]] {
  /// The rows with their sums below; rows are of one length.
  var withTotals: [[Int]] {
    guard let width = first?.count else { return self }
    return self + [(0..<width).map { column in map { $0[column] }.reduce(0, +) }]
  }
}
