import Survey
import Yams

enum ExcerptsKey: String, CaseIterable {
  case file, themes
}

enum ThemeShareKey: String, CaseIterable {
  case theme, group, respondents, passages, from, note
}

extension StudyFileReader {
  /// The excerpts of a recipe: which theme is carried by how many of which group.
  mutating func excerpts(
    _ entry: Entry, _ strata: [Recipe.Stratum], by column: Entry?
  ) -> (file: String, themes: [Recipe.ThemeShare]) {
    let fields = fields(entry.value, of: "'excerpts'", ExcerptsKey.self)
    guard let column = required(column, "the column of groups ('by')", in: entry.key) else {
      return ("", [])
    }
    return (
      outputFile(fields[.file], in: entry.key),
      items(fields[.themes], of: "'themes'").map { themeShare($0, strata, by: column) }
    )
  }

  private mutating func themeShare(
    _ item: Node, _ strata: [Recipe.Stratum], by column: String
  ) -> Recipe.ThemeShare {
    let fields = fields(item, of: "the theme", ThemeShareKey.self)
    let group = required(fields[.group], "the theme's group", in: item) ?? ""
    let known = strata.values(of: column)
    if !known.contains(group), !group.isEmpty {
      unknown("group", group, at: fields[.group]?.value, among: known)
    }
    let rows = strata.rows(where: [(column, [group])])
    let respondents = integer(fields[.respondents], of: "'respondents'", in: 0...rows.count)
    let passages = integer(
      fields[.passages], of: "'passages'", in: (respondents ?? 0)...10_000_000)
    return Recipe.ThemeShare(
      theme: required(fields[.theme], "the theme's name", in: item) ?? "", group: group,
      rows: rows, respondents: respondents, passages: passages ?? respondents ?? 0)
  }
}
