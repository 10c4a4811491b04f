import Disclosure
import Survey

extension BaseStatement.Rule {
  /// What the numbers of a full count are of; `nil` for a table of something else.
  ///
  /// `unit` heads the rows: a profession, an organisation.
  func countWords(unit: String) -> String? {
    switch self {
    case .respondents, .interviewed, .eachFigure, .ownData, .framework, .assessedLevel,
      .combinations,
      .printedScores, .factors, .profileRanges, .profileLevels, .notCounted, .eachWave,
      .comparedWaves, .matched, .receivedRows, .questionBases,
      .eachItem:
      nil
    case .counted: "Base: everyone counted on the date."
    case .countedOfUnit: "Base: everyone counted in the same \u{2018}\(unit)\u{2019} on the date."
    case .countedOn(let first, let last, _):
      "Base: the count on \(first.words). The last count is of \(last.words), \(first.span(to: last))"
        + " later."
    }
  }
}

extension CalendarDate {
  /// The days to a later date, and the years of 365.25 days that they make.
  fileprivate func span(to later: CalendarDate) -> String {
    let days = days(until: later)
    // Hundredths of a year to the nearest: 100 days / 365.25, in whole numbers.
    let hundredths = (80_000 * days + 146_100) / 292_200
    let years = DecimalNumber(units: hundredths, decimals: 2).printed
    return "\(days.counted("day")) (\(years) years)"
  }
}

extension ClearedTable {
  /// The title, with the dates of a change.
  var printedTitle: String {
    guard case .countedOn(let first, let last, let matched) = base.rule else { return title }
    return "\(title): change from \(first.words) to \(last.words)"
      + (matched ? ", rows counted on every date" : "")
  }
}
