import Survey

extension CapabilityAudit {
  /// How many respondents of each level cover how much of the level they are held against.
  var distance: Finding {
    let rows = held.map { group, level in
      (
        row: TableRow(
          value: group.value, label: group.label, role: .part,
          descriptions: [framework.levels[level].label]),
        figures: [.count(asked[level].count)]
          + figures(bands(of: group.respondents, at: level))
      )
    }
    let all = held.flatMap { bands(of: $0.group.respondents, at: $0.level) }
    return assessed(
      .distance, "how much respondents cover of the level they are held against",
      descriptors: ["Level held against"], rows: rows.isEmpty ? [] : rows + [total(all)],
      measures: [.items, .respondents] + CoverageBand.allCases.map(\.measure),
      levels: held.map(\.level), caveats: [.blankIsNotNo] + leftOutCaveats)
  }

  /// What each respondent answered to the items of the level held against.
  var eachRespondent: Finding {
    let measures: [Measure] = [.items, .yes, .partly, .no, .blank]
    let rows = held.flatMap { group, level in
      group.respondents.filter { $0.hasAssessed(level) }.map { respondent in
        let given = answers(toLevel: level, among: [respondent])
        let row = TableRow(
          value: respondent.name, label: group.label, role: .part,
          descriptions: [respondent.name, framework.levels[level].label])
        let figures = measures.map { given.figure($0, decimals: rounding.decimals) }
        return (row: row, figures: figures)
      }
    }
    return assessed(
      .respondents, "each invented respondent's answers to the level held against",
      descriptors: ["Respondent", "Level held against"], rows: rows, measures: measures,
      levels: held.map(\.level), caveats: leftOutCaveats)
  }

  /// The sum of the groups; only where all are held against one level has it so many items.
  private func total(_ bands: [CoverageBand]) -> (row: TableRow, figures: [Figure]) {
    let level = plan.against.flatMap(framework.position(ofLevel:))
    let items =
      level.map { Figure.count(asked[$0].count) }
      ?? Figure(absent: .notApplicable, unit: "count")
    let heldAgainst = level.map { framework.levels[$0].label } ?? "the next level of each"
    return (.allLevels(descriptions: [heldAgainst]), [items] + figures(bands))
  }

  /// The bands of those who assessed the level.
  private func bands(
    of respondents: [SelfAssessments.Respondent], at level: Int
  ) -> [CoverageBand] {
    respondents.filter { $0.hasAssessed(level) }.map {
      CoverageBand($0.yeses(atLevel: level), of: asked[level].count)
    }
  }

  /// The number of respondents, and of those in each band.
  private func figures(_ bands: [CoverageBand]) -> [Figure] {
    [.count(bands.count)]
      + CoverageBand.allCases.map { band in
        .count(bands.count { $0 == band }, base: bands.count)
      }
  }
}
