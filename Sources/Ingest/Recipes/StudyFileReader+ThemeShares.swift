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
    let file = outputFile(fields[.file], in: entry.key)
    guard let name = required(column, "the column of groups ('by')", in: entry.key) else {
      return (file, [])
    }
    guard strata.columns.contains(name) else {
      unknown("column of the strata", name, at: column?.value, among: strata.columns)
      return (file, [])
    }
    let items = items(fields[.themes], of: "'themes'")
    let themes = items.map { themeShare($0, strata, by: name) }
    faultRepeatedShares(Array(zip(themes, items)))
    return (file, themes)
  }

  private mutating func faultRepeatedShares(_ shares: [(share: Recipe.ThemeShare, item: Node)]) {
    var seen: Set<[String]> = []
    for (share, item) in shares where !seen.insert([share.theme, share.group]).inserted {
      fault(
        "the theme '\(share.theme)' is reported for '\(share.group)' twice", at: item,
        remedy: "keep one of them")
    }
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
    if let passages, passages > 0, (respondents ?? 0) == 0 {
      fault(
        "\(passages) passages are of no respondent", at: fields[.passages]?.value,
        remedy: "say of how many ('respondents'), or remove 'passages'")
    }
    return Recipe.ThemeShare(
      theme: required(fields[.theme], "the theme's name", in: item) ?? "", group: group,
      rows: rows, respondents: respondents, passages: passages ?? respondents ?? 0)
  }
}
