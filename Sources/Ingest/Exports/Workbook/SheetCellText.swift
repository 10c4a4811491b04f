/// What stands in a cell, as text.
struct SheetCellText {
  /// What a cell says it holds: ECMA-376 part 1, 18.18.11.
  enum Kind: String {
    case shared = "s"
    case formula = "str"
    case inline = "inlineStr"
    case boolean = "b"
    case error = "e"
    case number = "n"
    case date = "d"
  }

  let strings: [String]
  let styles: CellStyles
  let countsFrom1904: Bool

  /// The text of a cell by its kind and style; `nil` for a shared string that isn't there.
  ///
  /// A number stays as it is written in the file unless its style shows a date.
  func text(of value: String, _ kind: Kind, style: Int) -> String? {
    switch kind {
    case .shared:
      guard !value.isBlank else { return "" }
      guard let index = Int(value), strings.indices.contains(index) else { return nil }
      return strings[index]
    case .formula, .inline: return WorkbookText.unescaped(value)
    case .boolean:
      return switch value {
      case "1", "true": "TRUE"
      case "0", "false": "FALSE"
      default: value
      }
    case .error: return value
    case .date: return value.replacing("T", with: " ")
    case .number:
      guard let display = styles[style],
        let date = SerialDate(value, countsFrom1904: countsFrom1904)?.text(as: display)
      else { return value }
      return date
    }
  }
}
