/// S08: the document says its title, author, keywords and language.
enum DocumentInformationRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    let said = book.information
    let missing = [
      ("title", said.title), ("author", said.author), ("keywords", said.keywords),
      ("language", said.language),
    ].filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      Breach(
        .s08, at: .file,
        "the document information doesn't say the \(missing.joined(separator: ", nor the "))",
        remedy: "fill it in: screen readers and catalogues read it out")
    ]
  }
}
