import Survey

extension JobEvaluation {
  /// The points of each factor, lowest and highest, profile by profile.
  var profilePoints: Finding {
    let ranges = material.profiles.map(ranges)
    return finding(
      "points", title: "points of each factor", base: .factors, rows: factorRows,
      columns: material.profiles.map(\.column), measures: [.minimum, .maximum],
      cells: factorRows.indices.map { row in
        ranges.map { [$0[row].lowest.figure, $0[row].highest.figure] }
      }, caveats: material.profiles.flatMap(gaps), tellsChart: true)
  }

  /// The factors of a profile whose levels leave one out: its lowest and highest points are no range.
  private func gaps(in profile: JobProfile) -> [Caveat] {
    profile.entries.indices.compactMap { place in
      let levels = profile.entries[place].levels
      guard zip(levels, levels.dropFirst()).contains(where: { $1 > $0 + 1 }) else { return nil }
      return .gapInLevels(
        profile: profile.label, factor: factors[place].label, levels: levels,
        points: levels.map { points($0, ofFactor: place).value })
    }
  }

  /// Two profiles side by side, and the second less the first; `nil` where one isn't there.
  func difference(_ comparison: JobEvaluationPlan.Comparison) -> Finding? {
    guard let first = profile(comparison.first), let second = profile(comparison.second) else {
      return nil
    }
    let pairs = zip(ranges(of: first), ranges(of: second))
    return finding(
      "\(comparison.first)-to-\(comparison.second)",
      title: "from \(first.label) to \(second.label)", base: .factors, rows: factorRows,
      columns: [
        first.column, second.column,
        TableColumn(
          question: nil, value: JobEvaluationPlan.Comparison.differenceColumn,
          label: "Difference", heading: ""),
      ], measures: [.minimum, .maximum],
      cells: pairs.map { first, second in
        [
          [first.lowest.figure, first.highest.figure],
          [second.lowest.figure, second.highest.figure],
          [(second.lowest - first.lowest).figure, (second.highest - first.highest).figure],
        ]
      }, caveats: [range(from: first, to: second)])
  }

  /// How far apart two jobs of two profiles can lie, which the differences don't tell.
  private func range(from first: JobProfile, to second: JobProfile) -> Caveat {
    let (one, other) = (total(of: first), total(of: second))
    let (least, most) = (other.lowest - one.highest, other.highest - one.lowest)
    return .differencesAreNoRange(
      first: first.label, second: second.label, least: least.value, most: most.value,
      isSeen: least.isSeen && most.isSeen)
  }

  private func profile(_ id: String) -> JobProfile? { material.profiles.first { $0.id == id } }
}
