/// T01: a table has a title and a number; numbers are unique and in order.
///
/// A CSV has nowhere to put a title, and isn't asked for one.
enum TitleRule {
  static func breaches(of document: PublishedDocument) -> [Breach] {
    guard document.kind != .csv else { return [] }
    let titled = document.tables.compactMap(\.title)
    return document.tables.flatMap(own) + order(titled) + repeated(titled)
  }

  private static func own(_ table: PublishedTable) -> [Breach] {
    guard let title = table.title, !title.text.trimmingBlanks.isEmpty else {
      return [
        Breach(
          .t01, at: table.place, "the table has no title",
          remedy: "give it one that says what, where, when and of whom: ‘Table 1: …’")
      ]
    }
    guard TitleNumber(title.text) == nil else { return [] }
    return [
      Breach(
        .t01, at: title.place, "the title ‘\(title.text.shortenedForMessage)’ has no number",
        remedy: "begin it with ‘Table’ and its number: ‘Table 1: …’")
    ]
  }

  private static func order(_ titles: [TextPiece]) -> [Breach] {
    let numbered = titles.compactMap { title in
      TitleNumber(title.text)?.whole.map { (title, $0) }
    }
    return zip(numbered, numbered.dropFirst()).compactMap { before, here in
      let isPart = here.1 == before.1 && TitleNumber.continues(here.0.text)
      guard here.1 != before.1 + 1, !isPart else { return nil }
      return Breach(
        .t01, at: here.0.place, "Table \(here.1) follows Table \(before.1)",
        remedy: "number the tables in their order: Table \(before.1 + 1) comes here")
    }
  }

  private static func repeated(_ titles: [TextPiece]) -> [Breach] {
    var seen: Set<String> = []
    return titles.filter {
      !seen.insert(words(of: $0.text)).inserted && !words(of: $0.text).isEmpty
    }
    .map { title in
      Breach(
        .t01, at: title.place,
        "the title ‘\(title.text.shortenedForMessage)’ stands above two tables",
        remedy: "say in each title what sets its table apart")
    }
  }

  /// The title without its number and without the marks of notes.
  private static func words(of title: String) -> String {
    let title = title.replacing(/\s*\[note \d+\]/, with: "")
    guard TitleNumber(title) != nil else { return title.trimmingBlanks }
    return title.split(separator: " ", maxSplits: 2).dropFirst(2).joined().trimmingBlanks
  }
}
