extension JSONSchema {
  /// The values allowed, in Markdown for a cell of a table.
  var markdown: String {
    switch self {
    case .text: "text"
    case .cell: "text, or empty"
    case .fileName:
      "lower-case letters, digits and hyphens, at most \(StudyFileReader.longestFileName)"
    case .date: "a day as `yyyy-mm-dd`"
    case .wholeNumber(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .percentage: "a number above 0 and up to 100"
    case .number: "a number"
    case .words(let words): words.map(\.asCode).joined(separator: ", ")
    case .list(let item, let several): several.words(of: item)
    case .oneOrSeveral(let item, let several):
      several.atMost == 1 ? item.markdown : "\(item.markdown); or several in a list"
    case .entries(let key, let value, _): "*\(key)*: \(value.markdown)"
    case .entriesBeside(let key, let fixed, let own, let value):
      "`\(key)`: \(fixed.markdown); *\(own)*: \(value.markdown)"
    case .datedEntries(let value): "*day*: \(value.markdown)"
    case .mapping(let mapping): "[\(mapping.heading)](#\(mapping.anchor))"
    case .either(let shapes): shapes.map(\.markdown).joined(separator: "; or ")
    case .unread: "not read by this version"
    }
  }
}

extension JSONSchema.Several {
  fileprivate func words(of item: JSONSchema) -> String {
    let words: String =
      switch self {
      case .two: "a list of two"
      case .one: "a list of one"
      default: "a list"
      }
    return "\(words): \(item.markdown)"
  }
}

extension String {
  /// The text as code in a cell of a Markdown table; a bar would end the cell.
  var asCode: String {
    let text = replacing("\t", with: "\\t").replacing("|", with: "\\|")
    return "`\(text)`"
  }
}
