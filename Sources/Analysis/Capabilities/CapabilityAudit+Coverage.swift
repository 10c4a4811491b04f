import Survey

extension CapabilityAudit {
  /// The answers to each level's items, of all respondents together.
  var coverage: Finding {
    let measures: [Measure] = [
      .respondents, .possibleAnswers, .yes, .partly, .no, .blank, .percent,
    ]
    let rows = framework.levels.indices.map { level in
      let stated = framework.levels[level]
      return (
        row: TableRow(value: stated.id, label: stated.label, role: .part),
        figures: figures(measures, answers(toLevel: level, among: respondents))
      )
    }
    return assessed(
      .coverage, "answers to the items of each level", descriptors: [], rows: rows,
      measures: measures, levels: Array(framework.levels.indices),
      caveats: [.blankIsNotNo, .itemsHaveNoPillar])
  }

  /// The answers to each level's items by the level that the respondents are at.
  var groups: Finding {
    let measures: [Measure] = [.respondents, .possibleAnswers, .yes, .percent]
    let rows = framework.levels.indices.flatMap { level in
      groupsByLevel.compactMap { group -> (row: TableRow, figures: [Figure])? in
        let coverage = answers(toLevel: level, among: group.respondents)
        guard coverage.respondents > 0 else { return nil }
        let stated = framework.levels[level]
        return (
          TableRow(
            value: "\(stated.id):\(group.value)", label: stated.label, role: .part,
            descriptions: [group.label]), figures(measures, coverage)
        )
      }
    }
    return assessed(
      .groups, "answers to the items of each level, by the level the respondents are at",
      descriptors: ["Respondents at"], rows: rows, measures: measures,
      levels: Array(framework.levels.indices), caveats: [.blankIsNotNo])
  }

  /// The items of each level that the fewest respondents cover, those level with the last of
  /// them included; none that was never asked, or that everyone covers.
  var gaps: Finding {
    let measures: [Measure] = [.respondents, .yes, .partly, .no, .blank]
    let rows = framework.levels.indices.flatMap { level in
      gaps(ofLevel: level).map { item, coverage in
        let stated = framework.levels[level]
        return (
          row: TableRow(
            value: "\(stated.id):\(item.id)", label: stated.label, role: .part,
            descriptions: [item.id, item.label]), figures: figures(measures, coverage)
        )
      }
    }
    return assessed(
      .gaps, "the items of each level that the fewest respondents cover",
      descriptors: ["Item", "What it asks"], rows: rows, measures: measures,
      levels: Array(framework.levels.indices),
      caveats: [.fewestCovered(items: Self.gapsShown)] + allCoveredCaveats)
  }

  /// Items of a level that are shown as gaps, before those level with the last of them.
  private static let gapsShown = 3

  /// The level's items from the least covered on; none where nobody assessed the level.
  private func gaps(ofLevel level: Int) -> [(CapabilityFramework.Item, LevelCoverage)] {
    let all = asked[level].map { item in
      (
        item: framework.items[level][item],
        coverage: LevelCoverage(ofLevel: level, items: [item], among: respondents)
      )
    }.filter { $0.coverage.yes < $0.coverage.respondents }
    guard !all.isEmpty else { return [] }
    let counts = all.map(\.coverage.yes).sorted()
    let most = counts[min(Self.gapsShown, counts.count) - 1]
    return all.enumerated().filter { $0.element.coverage.yes <= most }
      .sorted { ($0.element.coverage.yes, $0.offset) < ($1.element.coverage.yes, $1.offset) }
      .map(\.element)
  }

  /// Says of levels that some assessed and all of them cover why no item is shown.
  private var allCoveredCaveats: [Caveat] {
    framework.levels.indices.compactMap { level in
      let isAssessed = respondents.contains { $0.hasAssessed(level) }
      return isAssessed && gaps(ofLevel: level).isEmpty
        ? .allCovered(level: framework.levels[level].label) : nil
    }
  }

  /// The answers to those of a level's items that were asked.
  func answers(
    toLevel level: Int, among respondents: [SelfAssessments.Respondent]
  ) -> LevelCoverage {
    LevelCoverage(ofLevel: level, items: asked[level], among: respondents)
  }

  private func figures(_ measures: [Measure], _ coverage: LevelCoverage) -> [Figure] {
    measures.map { coverage.figure($0, decimals: rounding.decimals) }
  }
}
