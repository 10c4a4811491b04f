/// A sheet of a workbook, every cell as text.
package struct WorkbookSheet: Sendable, Equatable {
  /// A row that has something in it.
  package struct Row: Sendable, Equatable {
    /// Its number in the sheet, from 1; blank rows have numbers too.
    package let number: Int
    /// Its cells from the first column to the last one with something in it.
    package let cells: [String]
  }

  package let name: String
  /// In the order of the sheet.
  package let rows: [Row]
  /// The names of the workbook's other sheets, which weren't read.
  package let otherSheets: [String]

  /// How many columns reach from the first to the last with something in it.
  package var columnCount: Int { rows.map(\.cells.count).max() ?? 0 }

  /// The sheet as a CSV file in UTF-8 (RFC 4180, lines end in LF): a line a row, blank rows left
  /// out, every row as wide as the widest.
  package var csv: String {
    let width = columnCount
    var text = ""
    for row in rows {
      for column in 0..<width {
        if column > 0 { text += "," }
        if column < row.cells.count { text += row.cells[column].csvField(isAlone: width == 1) }
      }
      text += "\n"
    }
    return text
  }
}
