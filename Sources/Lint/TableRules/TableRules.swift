/// The rules that tables of any format keep.
enum TableRules {
  /// What the tables of a file don't keep.
  static func breaches(of document: PublishedDocument) -> [Breach] {
    TitleRule.breaches(of: document) + NoteRule.breaches(of: document)
      + document.tables.flatMap { table in each.flatMap { $0(table) } }
      + document.wholeTables.flatMap { table in
        LegendRule.breaches(of: table) + TotalRule.several(table)
          + RoundingStatementRule.breaches(of: table, in: document)
      }
  }

  /// The rules that a table keeps whatever stands in other tables.
  private static let each: [@Sendable (PublishedTable) -> [Breach]] = [
    HeaderRule.breaches, BlankCellRule.breaches, OneNumberRule.breaches, UnitRule.breaches,
    DecimalsRule.breaches, TotalRule.breaches, AsteriskRule.breaches,
    CleanTextRule.breaches,
  ]
}
