import Disclosure
import Survey

/// The numbers of a table whose columns stand down the side, each statistic with its limits and its
/// letters beside it.
struct SummaryLines {
  private let table: ClearedTable

  init(_ table: ClearedTable) {
    self.table = table
  }

  func headings(_ respondents: RespondentWords) -> [String] {
    table.measures.indices.flatMap { place in
      let own = table.measures[place].heading(unit: table.cells[0][0][place].unit, respondents)
      return [own]
        + (hasLimits(place) ? ["\(own): 95% CI lower limit", "\(own): 95% CI upper limit"] : [])
        + (hasLetters(place) ? ["\(own): higher than"] : [])
    }
  }

  func cells(ofColumn column: Int) -> [PrintedTable.Cell] {
    table.measures.indices.flatMap { place in
      let figure = table.cells[0][column][place]
      return [figure.printedCell]
        + (hasLimits(place) ? [figure.limit(figure.lower), figure.limit(figure.upper)] : [])
        + (hasLetters(place) ? [table.letters(of: figure)] : [])
    }
  }

  /// How many printed columns stay side by side: all, or those of each statistic where some have
  /// limits or letters.
  var widths: [Int] {
    let each = table.measures.indices.map { place in
      1 + (hasLimits(place) ? 2 : 0) + (hasLetters(place) ? 1 : 0)
    }
    return each.allSatisfy { $0 == 1 } ? [each.count] : each
  }

  private func hasLimits(_ place: Int) -> Bool {
    table.cells[0].contains { $0[place].lower != nil }
  }

  private func hasLetters(_ place: Int) -> Bool {
    table.columns.indices.contains { table.hasLetters(ofColumn: $0, beside: place) }
  }
}
