/// The rules that workbooks keep.
enum SpreadsheetRules {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    SheetOrderRule.breaches(of: book) + MarkedTableRule.breaches(of: book)
      + PlainSheetRule.breaches(of: book) + DocumentInformationRule.breaches(of: book)
      + LinkRule.breaches(of: book) + CursorRule.breaches(of: book)
      + PackingRule.breaches(of: book)
      + book.sheets.flatMap { sheet in
        SheetTitleRule.breaches(of: sheet) + SheetHeadRule.breaches(of: sheet)
          + CellLookRule.breaches(of: sheet) + StoredNumberRule.breaches(of: sheet)
      }
  }
}
