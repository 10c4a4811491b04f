import MarkupReading

/// M02: symbols and note marks are written \[c\]; nothing turns into a link, a tag or struck-out text.
enum MarkdownEscapeRule {
  static func breaches(of page: MarkdownPage) -> [Breach] {
    let code = codeLines(page.root)
    let bare = page.lines.enumerated().flatMap { place, line in
      code.contains(place + 1) ? [] : brackets(line, place + 1)
    }
    return bare + page.tables.flatMap(vanished)
  }

  /// The first symbol or mark of a line whose brackets are bare.
  private static func brackets(_ line: String, _ number: Int) -> [Breach] {
    guard line.contains("[") else { return [] }
    let plain = line.replacing(/`[^`]*`/) { String(repeating: " ", count: $0.0.count) }
    let found = plain.matches(of: /(\\?)\[([a-z]+ ?\d*)\]/).first {
      $0.1.isEmpty && (Symbol.isKnown($0.2) || NoteMark($0.2) != nil)
    }
    guard let found else { return [] }
    let column = plain[..<found.range.lowerBound].unicodeScalars.count + 1
    return [
      Breach(
        .m02, at: MarkdownPage.place(number, column),
        "‘[\(found.2)]’ is written with bare brackets: what stands elsewhere in the file can make a link of it",
        remedy: "write \\[\(found.2)\\]")
    ]
  }

  /// What a reader of a table would never see, or see struck out.
  private static func vanished(_ table: Element) -> [Breach] {
    table.descendants("table_row", MarkdownDocument.headerRow).flatMap { row in
      row.descendants("html_inline", "strikethrough").compactMap { found in
        let isTag = found.name == "html_inline"
        guard !isTag || !isKnownTag(found.text) else { return nil }
        return Breach(
          .m02, at: MarkdownPage.place(row.place.line),
          isTag
            ? "‘\(found.text)’ in a cell is taken for a tag and vanishes"
            : "‘~\(found.text)~’ in a cell is shown struck out",
          remedy: isTag ? "write \\\(found.text)" : "write \\~\(found.text)\\~")
      }
    }
  }

  private static func isKnownTag(_ text: String) -> Bool {
    let known = [
      "br", "sup", "sub", "b", "i", "em", "strong", "code", "span", "abbr", "small", "a",
    ]
    let name = text.lowercased().drop { "</".contains($0) }.prefix(while: \.isLetter)
    return known.contains(String(name)) || text.hasPrefix("<!--")
  }

  private static func codeLines(_ root: Element) -> Set<Int> {
    Set(
      root.descendants("code_block", "html_block").flatMap { block in
        Array(block.place.line...max(block.place.line, block.lastLine))
      })
  }
}
