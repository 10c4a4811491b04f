import Ingest
import MarkupReading

/// What a sheet of an Excel workbook has that a published one shouldn't.
enum XLSXOddities {
  static func found(in sheet: Element) -> [(words: String, place: CellReference?)] {
    merged(sheet) + hidden(sheet) + whole(sheet)
  }

  private static func merged(_ sheet: Element) -> [(words: String, place: CellReference?)] {
    sheet.descendants("mergeCell").map { cell in
      let range = cell["ref"] ?? ""
      return ("the cells \(range) are merged", MarkedTable.range(range)?.0)
    }
  }

  private static func hidden(_ sheet: Element) -> [(words: String, place: CellReference?)] {
    let isTrue = { (word: String?) in word == "1" || word == "true" }
    let rows = sheet.descendants("row").filter { isTrue($0["hidden"]) }
      .compactMap { $0["r"].flatMap { Int($0) } }
    let columns = sheet.descendants("col").filter { isTrue($0["hidden"]) }
      .compactMap { $0["min"].flatMap { Int($0) } }
    return rows.prefix(1).map { first in
      (
        rows.count == 1 ? "row \(first) is hidden" : "\(rows.count) rows are hidden",
        CellReference(row: first, column: 1)
      )
    } + columns.prefix(1).map { ("a column is hidden", CellReference(row: 1, column: $0)) }
  }

  private static func whole(_ sheet: Element) -> [(words: String, place: CellReference?)] {
    let isFrozen = sheet.descendants("pane").contains { $0["state"]?.hasPrefix("frozen") == true }
    let header = sheet.children("headerFooter").contains { !$0.text.trimmingBlanks.isEmpty }
    let drawings = ["drawing", "legacyDrawing", "picture"].contains { !sheet.children($0).isEmpty }
    return [
      isFrozen ? "rows or columns are frozen" : nil,
      sheet.children("autoFilter").isEmpty ? nil : "the sheet has a filter",
      drawings ? "the sheet has pictures, charts, text boxes or comments" : nil,
      header ? "the sheet has a printed header or footer" : nil,
    ].compactMap(\.self).map { ($0, nil) }
  }
}
