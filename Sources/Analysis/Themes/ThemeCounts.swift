import Survey

/// What the excerpts say of one theme, or a family of them, in one column of respondents.
struct ThemeCounts {
  /// Different respondents who raised the theme.
  let respondents: Int
  /// Different passages coded with it, or with any of the family, each once.
  let mentions: Int
  /// Whether the source reports the theme here without saying how many raised it.
  let hasUncounted: Bool

  /// Counts the excerpts of a family of themes that belong to the column.
  init(_ family: Set<String>, in excerpts: [Excerpt], where belongs: (Excerpt) -> Bool) {
    let found = excerpts.filter { family.contains($0.theme) && belongs($0) }
    let counted = found.filter { $0.respondent != nil }
    respondents = Set(counted.map(\.respondent)).count
    mentions =
      counted.count { $0.passage.isEmpty }
      + Set(counted.filter { !$0.passage.isEmpty }.map(Passage.init)).count
    hasUncounted = counted.count < found.count
  }

  /// A passage of one respondent, whatever themes it has.
  private struct Passage: Hashable {
    let respondent: Int?
    let name: String

    init(_ excerpt: Excerpt) {
      respondent = excerpt.respondent
      name = excerpt.passage
    }
  }
}
