import Survey

/// The columns of a theme table: who stands in each, and which excerpts are theirs.
struct ThemeColumns {
  private let plan: ThemePlan
  private let excerpts: [Excerpt]
  private let members: Membership
  /// The banner columns a respondent stands in; `nil` without a grouping question.
  private let places: BannerPlaces?
  private let grouping: Question?
  private let options: [ResponseOption]
  private let conversations: [Caveat]
  let columns: [TableColumn]
  let bases: [Int]

  init(_ plan: ThemePlan, _ study: Study, _ evidence: Evidence) {
    let responses = evidence.responses
    let grouping = plan.group.map { study.codebook[$0] }
    let members = Membership(of: plan.segment?.condition, in: responses)
    let places = grouping.map { BannerPlaces(of: $0, in: responses) }
    let grouped = grouping.map { question in
      let all = TableColumn.all([question])
      return plan.columns.map { all[1 + $0] }
    }
    self.plan = plan
    self.members = members
    self.places = places
    self.grouping = grouping
    excerpts = evidence.excerpts
    options = grouping?.optionList?.options ?? []
    // Groups of which no number was published have no total either.
    let hasTotal = grouping == nil || study.provenance != .reconstructed
    columns = (hasTotal ? [.total] : []) + (grouped ?? [])
    let everyone = (0..<responses.respondentCount).filter(members.contains)
    bases =
      (hasTotal ? [everyone.count] : [])
      + (grouping == nil ? [] : plan.columns).map { option in
        everyone.count { places?.columns(of: $0).contains(option) == true }
      }
    let together = plan.collective.filter { plan.columns.contains($0.key) }
    conversations = together.sorted { $0.key < $1.key }.compactMap { option, question in
      let people = everyone.filter { places?.columns(of: $0).contains(option) == true }
      guard !people.isEmpty else { return nil }
      let names = BannerPlaces(of: study.codebook[question], in: responses)
      return .spokeTogether(
        column: grouping?.optionList?.options[option].label ?? "", respondents: people.count,
        conversations: Set(people.flatMap(names.columns)).count)
    }
  }

  /// The counts of a family of themes, column by column.
  func counts(of family: Set<String>) -> [ThemeCounts] {
    columns.map { column in
      ThemeCounts(family, in: excerpts) { belongs($0, to: column) }
    }
  }

  func caveats(_ counts: [[ThemeCounts]], provenance: Provenance) -> [Caveat] {
    let uncounted = counts.joined().contains { $0.hasUncounted }
    let silent = counts.joined().contains { $0.respondents == 0 && !$0.hasUncounted }
    return (uncounted ? [.reportedWithoutNumber] : [])
      + (silent && provenance == .reconstructed ? [.silenceIsNotDenial] : [])
      + conversations
  }

  private func belongs(_ excerpt: Excerpt, to column: TableColumn) -> Bool {
    guard let respondent = excerpt.respondent else {
      return belongsToGroup(excerpt, column)
    }
    guard members.contains(respondent) else { return false }
    guard column.question != nil else { return true }
    return places?.columns(of: respondent)
      .contains { options[$0].value == column.value } == true
  }

  /// A theme reported for a group that is no option of this banner may belong to any column.
  private func belongsToGroup(_ excerpt: Excerpt, _ column: TableColumn) -> Bool {
    if let grouping, plan.segment?.condition.leavesOut(excerpt.group, of: grouping) == true {
      return false
    }
    guard column.question != nil, options.contains(where: { $0.value == excerpt.group }) else {
      return true
    }
    return excerpt.group == column.value
  }
}
