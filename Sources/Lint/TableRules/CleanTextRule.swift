/// T17: text is in Unicode's composed form (NFC), without control characters and blanks at the end.
enum CleanTextRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    guard table.format.isOfData else { return [] }
    return (table.header + table.rows.joined()).flatMap { cell in
      [fault(in: cell.text, at: cell.place), blankAtEnd(cell)].compactMap(\.self)
    }
  }

  /// What is wrong with the characters of a text; `nil` for nothing.
  static func fault(in text: String, at place: Place) -> Breach? {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    if let control = text.unicodeScalars.first(where: isControl) {
      return Breach(
        .t17, at: place,
        "‘\(text.shortenedForMessage)’ holds the control character"
          + " \(control.escaped(asASCII: true))",
        remedy: "take it out")
    }
    guard !text.isComposed else { return nil }
    return Breach(
      .t17, at: place,
      "‘\(text.shortenedForMessage)’ writes a letter and its accent as two characters",
      remedy: "normalise the text to NFC")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\n", "\t", "\r"].contains(scalar)
  }

  private static func blankAtEnd(_ cell: TableCell) -> Breach? {
    guard let last = cell.text.last, last.isWhitespace, cell.reading != .blank else { return nil }
    return Breach(
      .t17, at: cell.place, "\(cell.quoted) ends with a blank", remedy: "take the blank away")
  }
}
