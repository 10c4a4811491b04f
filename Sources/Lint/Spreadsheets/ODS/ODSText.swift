import MarkupReading

/// The text of a paragraph in a cell of an OpenDocument workbook.
enum ODSText {
  /// The text, with the blanks and line breaks that have elements of their own.
  static func text(of paragraph: Element) -> String {
    paragraph.contents.map { content in
      switch content {
      case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
      case .element(let child):
        switch child.name {
        case "s": String(repeating: " ", count: child["text:c"].flatMap { Int($0) } ?? 1)
        case "tab": "\t"
        case "line-break": "\n"
        case "annotation": ""
        default: text(of: child)
        }
      }
    }.joined()
  }

  /// A number as it is seen, without what only sets thousands apart.
  static func bare(_ seen: String) -> String {
    guard let number = ShownNumber(seen), number.unit == nil, number.marks.isEmpty else {
      return seen
    }
    return number.plain
  }
}
