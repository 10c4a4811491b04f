import MarkupReading

/// M05: no table has more than 8 columns.
enum MarkdownWidthRule {
  static let most = 8

  static func breaches(of page: MarkdownPage) -> [Breach] {
    page.tables.compactMap { table in
      let width = (table["alignments"] ?? "").count
      guard width > most else { return nil }
      return Breach(
        .m05, at: table.position, "the table has \(width) columns, more than \(most)",
        remedy: "split it, or point to it in a CSV")
    }
  }
}
