import Survey

/// The respondents at one level, or those who didn't state theirs.
struct RespondentGroup {
  /// The level's name; `missing` where none was stated.
  let value: String
  let label: String
  /// The place of the level they are at; `nil` where it wasn't stated.
  let level: Int?
  let respondents: [SelfAssessments.Respondent]
}

extension CapabilityAudit {
  /// Respondents by the level they are at, in the framework's order; groups of nobody left out.
  var groupsByLevel: [RespondentGroup] {
    let places = framework.levels.indices.map(Int?.some) + [nil]
    return places.map { place in
      RespondentGroup(
        value: place.map { framework.levels[$0].id } ?? "missing",
        label: place.map { framework.levels[$0].label } ?? "Level not stated", level: place,
        respondents: respondents.filter { $0.level == place })
    }.filter { !$0.respondents.isEmpty }
  }

  /// The groups that are held against a level, with its place.
  var held: [(group: RespondentGroup, level: Int)] {
    groupsByLevel.compactMap { group in
      levelHeldAgainst(at: group.level).map { (group: group, level: $0) }
    }
  }

  /// The place of the level that respondents at a level are held against; `nil` where there is none
  /// above theirs, or theirs wasn't stated and the plan names none for all.
  private func levelHeldAgainst(at level: Int?) -> Int? {
    if let against = plan.against { return framework.position(ofLevel: against) }
    return level.map { $0 + 1 }.flatMap { framework.levels.indices.contains($0) ? $0 : nil }
  }

  /// Says of all who are in no row of a table of the levels held against why they aren't.
  var leftOutCaveats: [Caveat] { unheldCaveats + leftBlankCaveats }

  /// Says of groups that are held against no level that they are left out.
  private var unheldCaveats: [Caveat] {
    groupsByLevel.filter { levelHeldAgainst(at: $0.level) == nil }.map { group in
      group.level == nil
        ? .levelNotStated(respondents: group.respondents.count)
        : .noLevelAbove(level: group.label, respondents: group.respondents.count)
    }
  }

  /// Says how many of each group answered nothing of the level they are held against.
  private var leftBlankCaveats: [Caveat] {
    held.compactMap { group, level in
      let blank = group.respondents.count { !$0.hasAssessed(level) }
      return blank == 0
        ? nil
        : .levelLeftBlank(
          level: group.label, against: framework.levels[level].label, respondents: blank)
    }
  }

  /// Warns of numbers of so few that people may be recognised, and of rows whose respondents all
  /// gave one answer, so that each one's is known; invented ones can't be.
  func recognitionCaveat(_ measures: [Measure], _ rows: [[Figure]]) -> [Caveat] {
    let counts = rows.flatMap { zip(measures, $0) }
      .filter { measure, _ in measure != .items && measure != .possibleAnswers }
    let isTelling = counts.contains { measure, figure in
      guard let count = figure.count else { return false }
      // Nobody with a yes is everybody without one.
      guard count > 0 else { return measure == .yes && (figure.base ?? 0) > 0 }
      return count < Self.fewRespondents || count == figure.base
    }
    return isTelling && provenance == .observed
      ? [.fewRespondents(below: Self.fewRespondents)] : []
  }

  /// Below this, people of a row may be recognised by those who know them.
  private static let fewRespondents = 5
}
