import Survey

/// What the excerpts say of one theme, or a family of them, in one column of respondents.
struct ThemeCounts {
  /// Different respondents who raised the theme.
  let respondents: Int
  /// Passages coded with it.
  let mentions: Int
  /// Whether the source reports the theme here without saying how many raised it.
  let hasUncounted: Bool

  /// Counts the excerpts of a family of themes that belong to the column.
  init(_ family: Set<String>, in excerpts: [Excerpt], where belongs: (Excerpt) -> Bool) {
    let found = excerpts.filter { family.contains($0.theme) && belongs($0) }
    let counted = found.compactMap(\.respondent)
    respondents = Set(counted).count
    mentions = counted.count
    hasUncounted = counted.count < found.count
  }
}
