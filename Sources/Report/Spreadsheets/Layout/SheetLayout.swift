/// How wide a sheet's columns and how high its rows are, so that all words are seen.
///
/// Programs that work heights out by themselves do it for the screen, and cut lines off in print.
struct SheetLayout {
  /// In digits of 12 points.
  let widths: [Double]
  /// In points, from the top.
  let heights: [Double]

  init(_ sheet: Sheet) {
    let widths = SheetLayout.widths(sheet)
    self.widths = widths
    heights = sheet.rows.map { row in
      zip(row, widths).map { $0.style.spaceAbove + $0.height(inWidth: $1) }.max() ?? 0
    }
  }

  private static func widths(_ sheet: Sheet) -> [Double] {
    guard let table = sheet.table else { return [sheet.widths.first.upperBound] }
    return table.headings.indices.map { place in
      let bounds = place == 0 ? sheet.widths.first : sheet.widths.others
      let longest = table.rows.map { $0[place].width }.max() ?? 0
      let heading = table.headings[place]
      let wished = max(longest, heading.width / headingLines) + SheetCell.margin
      return max(
        min(max(wished, bounds.lowerBound), bounds.upperBound),
        heading.widthOfLongestWord + SheetCell.margin
      ).rounded(.up)
    }
  }

  /// Headings say their group and base, so they take a few lines rather than make a table wide.
  private static let headingLines = 4.0
}

extension CellStyle {
  /// In points.
  fileprivate var spaceAbove: Double {
    switch self {
    case .heading2, .columnHeading, .innerHeading, .figureHeading: 10
    case .heading1, .text, .line, .link, .innerText, .figure: 0
    }
  }
}

extension SheetCell {
  /// Room beside the words, in digits; a number keeps away from the words in the next column.
  static let margin = 3.0

  /// The width of its words on one line, in digits of 12 points.
  fileprivate var width: Double { width(of: text) }

  /// The width of the longest of its words, which isn't to be broken.
  fileprivate var widthOfLongestWord: Double {
    text.split(separator: " ").map { width(of: String($0)) }.max() ?? 0
  }

  fileprivate func height(inWidth width: Double) -> Double {
    let lines = style.isWrapped ? lines(inWidth: max(1, width - 2)) : 1
    return Double(lines) * Double(style.size) * 1.3
  }

  /// How many lines its words take, word after word.
  private func lines(inWidth room: Double) -> Int {
    let space = width(of: " ")
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let own = width(of: String(word))
      if used > 0, used + space + own > room {
        lines += 1
        used = 0
      }
      used += used > 0 ? space + own : own
      while used > room {
        lines += 1
        used -= room
      }
    }
    return lines
  }

  private func width(of text: String) -> Double {
    text.widthInArial / "0".widthInArial * (style.isBold ? 1.1 : 1)
  }
}
