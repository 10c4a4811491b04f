import Foundation

/// C03: a CSV has its description, NAME.csv-metadata.json, with the same columns.
///
/// A folder in which nothing is described that way is advised of it once.
enum DescriptionRule {
  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    let described = folder.tables.filter { folder.has($0.path + "-metadata.json") }
    return (described.isEmpty ? absent(folder) : []) + described.flatMap { held($0, folder) }
  }

  private static func absent(_ folder: ReviewedFolder) -> [(path: String, Breach)] {
    guard let first = folder.tables.first(where: { $0.table.isLongForm }) ?? folder.tables.first
    else { return [] }
    return [
      (
        first.path,
        Breach(
          .c03, at: .file, "no CSV of the folder has a description beside it",
          remedy: "write \(folder.name(first.path))-metadata.json: CSV on the Web says how")
      )
    ]
  }

  private static func held(
    _ table: (path: String, table: CSVTable), _ folder: ReviewedFolder
  ) -> [(path: String, Breach)] {
    let path = table.path + "-metadata.json"
    guard let object = folder.object(path) else { return [] }
    let schema = (object["tableSchema"] as? [String: Any])?["columns"] as? [[String: Any]]
    let visible = (schema ?? []).filter { $0["virtual"] as? Bool != true }
    let titles = visible.map(names)
    let isSame =
      titles.count == table.table.names.count
      && zip(titles, table.table.names).allSatisfy { $0.contains($1) }
    guard !isSame else { return [] }
    let difference = ColumnDifference(titles.map { $0.first ?? "" }, table.table.names)
    return [
      (
        path,
        Breach(
          .c03, .essential, at: .file,
          "\(difference.words) in \(folder.name(table.path))",
          remedy: "describe the columns that the file has, in its order")
      )
    ]
  }

  /// What a column may be called: its name, or one of its titles in some language.
  private static func names(of column: [String: Any]) -> [String] {
    let titles = column["titles"]
    let named = (titles as? [String: Any])?.values.sorted { "\($0)" < "\($1)" } ?? [titles as Any]
    let all = named.flatMap { ($0 as? [String]) ?? (($0 as? String).map { [$0] } ?? []) }
    return ((column["name"] as? String).map { [$0] } ?? []) + all
  }
}
