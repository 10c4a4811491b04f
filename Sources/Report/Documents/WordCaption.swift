/// What stands above a table or a figure: its number in bold, and below that its title in italics.
enum WordCaption {
  /// The number is a field, so that the word processor counts on where tables are added, and can list
  /// them; of a table's further parts it repeats the number.
  static func paragraph(
    _ label: String, _ number: Int, _ title: String, part: Int = 1, of parts: Int = 1
  ) -> WordElement {
    let counting = part == 1 ? "" : " \\c"
    let partWords = parts == 1 ? "" : " (part \(part) of \(parts))"
    return .paragraph(
      .caption,
      [
        WordMarkup.run("\(label) ", [.bold]),
        WordMarkup.field("SEQ \(label)\(counting) \\* ARABIC", "\(number)", [.bold]),
      ] + (partWords.isEmpty ? [] : [WordMarkup.run(partWords, [.bold])]) + [
        WordMarkup.lineBreak, WordMarkup.run(title.onOneLine, [.italic]),
      ])
  }
}
