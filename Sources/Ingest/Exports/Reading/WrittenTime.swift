/// Whether a cell holds a date as survey platforms write the time of a response.
enum WrittenTime {
  /// A date of numbers, whatever their order, or the number by which a spreadsheet counts days.
  static func isOne(_ text: String) -> Bool {
    text.prefixMatch(of: /\d{1,4}[.\/-]\d{1,2}[.\/-]\d{1,4}(?:\D|$)/) != nil
      || text.wholeMatch(of: /[345]\d{4}(?:\.\d+)?/) != nil
  }
}

extension ExportHead {
  /// How many of a column's cells below the header are filled in, and how many of these are dates.
  func times(in field: Int) -> (dates: Int, filled: Int) {
    let cells = records.dropFirst().compactMap {
      $0.indices.contains(field) ? $0[field].tidied : nil
    }
    .filter { !$0.isEmpty }
    return (cells.count { WrittenTime.isOne($0) }, cells.count)
  }
}
