import Disclosure
import Survey

/// The numbers of a table whose columns stand down the side, each statistic with its limits and its
/// letters beside it.
struct SummaryLines {
  private let table: ClearedTable

  init(_ table: ClearedTable) {
    self.table = table
  }

  func printedColumns(_ respondents: RespondentWords) -> [PrintedTable.Column] {
    table.measures.indices.flatMap { place in
      let measure = table.measures[place]
      let own = measure.heading(unit: table.cells[0][0][place].unit, respondents)
      return [column(.number(measure), own)]
        + (hasLimits(place)
          ? [
            column(.lowerLimit(measure), "\(own): 95% CI lower limit"),
            column(.upperLimit(measure), "\(own): 95% CI upper limit"),
          ] : [])
        + (hasLetters(place) ? [column(.letters, "\(own): higher than")] : [])
    }
  }

  private func column(
    _ role: PrintedTable.Column.Role, _ heading: String
  ) -> PrintedTable.Column {
    PrintedTable.Column(role: role, heading: heading, own: heading)
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
