import Survey

/// Finds in a study's rows what a published figure speaks of, by the names the study file gives.
///
/// A figure's set is a question, its category a response option, `net:name` or `*`, its group a
/// segment; or its set is `themes` and its category a theme, which is counted as in the study's
/// theme tables: with the themes below it. Anything else can't be worked out.
struct Recomputation {
  private let study: Study
  private let evidence: Evidence

  init(_ study: Study, _ evidence: Evidence) {
    self.study = study
    self.evidence = evidence
  }

  /// The same figure from our rows; `nil` where the rows don't hold it.
  func figure(_ published: PublishedFigure) -> Figure? {
    guard let members = members(of: published.group) else { return nil }
    if published.set == "themes" { return themeFigure(published, members) }
    guard let question = study.codebook.question(named: published.set),
      evidence.responses.answers[question.id] != nil
    else { return nil }
    let column =
      Tabulation(of: question, by: [], among: members.membership, in: evidence.responses).total
    if published.measure == "base" { return .count(column.answered) }
    switch question.kind {
    case .number: return summaryFigure(published, question, column)
    case .single, .scale, .nps, .multiple: return closedFigure(published, question, column)
    case .ranking, .date, .text: return nil
    }
  }

  private func members(of group: String) -> (membership: Membership, segment: Segment?)? {
    if let segment = study.segment(named: group) {
      return (Membership(of: segment.condition, in: evidence.responses), segment)
    }
    guard group.isEmpty || group == "all" else { return nil }
    return (Membership(of: nil, in: evidence.responses), nil)
  }

  private func themeFigure(
    _ published: PublishedFigure, _ members: (membership: Membership, segment: Segment?)
  ) -> Figure? {
    guard published.measure == Measure.respondents.rawValue else { return nil }
    let family = themePlans.map(\.codeFrame).reduce(into: Set([published.category])) {
      $0.formUnion($1.family(of: published.category))
    }
    let counts = ThemeCounts(family, in: evidence.excerpts) { excerpt in
      excerpt.respondent.map(members.membership.contains)
        ?? mayBelong(excerpt.group, to: members.segment)
    }
    guard !counts.hasUncounted, counts.respondents > 0 else { return nil }
    return .count(counts.respondents, base: members.membership.count)
  }

  private var themePlans: [ThemePlan] {
    study.plan.compactMap { if case .themes(let plan) = $0 { plan } else { nil } }
  }

  /// Whether a theme that is reported for a group as a whole may be a segment's.
  private func mayBelong(_ group: String, to segment: Segment?) -> Bool {
    !themePlans.compactMap(\.group).map { study.codebook[$0] }
      .contains { segment?.condition.leavesOut(group, of: $0) == true }
  }

  private func summaryFigure(
    _ published: PublishedFigure, _ question: Question, _ column: Tabulation.Column
  ) -> Figure? {
    guard let measure = Measure(rawValue: published.measure) else { return nil }
    switch measure {
    case .mean, .standardDeviation, .median, .quartile1, .quartile3, .minimum, .maximum:
      let values = evidence.responses.numbers(question)
      return NumberSummary(
        column, values, scale: values.map(\.decimals).max() ?? 0, unit: published.unit,
        decimals: nil
      ).figures([measure]).last
    default:
      return nil
    }
  }

  private func closedFigure(
    _ published: PublishedFigure, _ question: Question, _ column: Tabulation.Column
  ) -> Figure? {
    if published.measure == "count", published.category == "*" { return .count(column.answered) }
    guard let count = count(of: published.category, question, column) else { return nil }
    switch published.measure {
    case "count": return .count(count, base: column.answered)
    case "percent":
      return Share(count: count, base: column.answered)
        .percent(decimals: 0)
    default: return nil
    }
  }

  private func count(
    of category: String, _ question: Question, _ column: Tabulation.Column
  ) -> Int? {
    guard let list = question.optionList else { return nil }
    if let place = list.position(of: category) { return column.values[place] }
    return list.nets.firstIndex { "net:\($0.name)" == category }.map { column.nets[$0] }
  }
}
