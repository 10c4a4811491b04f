import Disclosure
import Survey

extension ClearedTable {
  /// Whether numbers of a column at a measure were compared with those of other columns.
  func hasLetters(ofColumn column: Int, beside measure: Int) -> Bool {
    cells.contains { row in
      row[column].indices.contains(measure) && row[column][measure].higherThan != nil
    }
  }

  /// The banner question and the point, which has its letter before it where columns are compared.
  func label(ofColumn column: Int) -> String {
    let point = columns[column]
    guard comparesColumns, let letter = letter(ofColumn: column) else { return point.fullLabel }
    return point.heading.isEmpty
      ? "\(letter). \(point.label)" : "\(point.heading): \(letter). \(point.label)"
  }

  /// The letters of the columns that a number is significantly above.
  func letters(of figure: ClearedFigure) -> PrintedTable.Cell {
    guard let higher = figure.higherThan else { return figure.absentCell }
    let letters = higher.compactMap(letter(ofColumn:))
    return .text(letters.isEmpty ? "none" : letters.joined(separator: ", "))
  }

  /// A for the first column of each banner question, B for the second, AA after Z; `nil` for the total.
  private func letter(ofColumn column: Int) -> String? {
    guard let question = columns[column].question else { return nil }
    let first = columns.firstIndex { $0.question == question } ?? column
    return (column - first).placeLetters
  }

  private var comparesColumns: Bool {
    cells.joined().joined().contains { $0.higherThan != nil }
  }
}

extension Int {
  /// The letters that count places from 0: A to Z, then AA, AB and so on.
  var placeLetters: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(alphabet[self % alphabet.count])
    let before = self / alphabet.count
    return before == 0 ? last : (before - 1).placeLetters + last
  }
}
