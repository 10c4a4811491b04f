import Disclosure
import Survey

extension ClearedBase {
  /// What follows the number of respondents in a heading; nothing where each counts as one.
  func words(of respondents: Int) -> String {
    let whole = DecimalNumber(units: respondents * 10, decimals: 1)
    guard sum != whole || effective != whole else { return "" }
    return "; weighted \(sum.printed); effective \(effective.printed)"
  }
}

extension ClearedTable {
  /// What the weights make of a column's base, to follow its respondents; empty without weights.
  func weightWords(ofColumn column: Int) -> String {
    weightedBases.indices.contains(column) ? weightedBases[column].words(of: bases[column]) : ""
  }

  /// The same in brackets, to follow a label alone.
  func bracketedWeight(ofColumn column: Int) -> String {
    let words = weightWords(ofColumn: column).drop { $0 == ";" || $0 == " " }
    return words.isEmpty ? "" : " (\(words))"
  }

  /// Whether its respondents are weighted, or its errors follow how they were drawn.
  var followsDesign: Bool { !weightedBases.isEmpty }
}
