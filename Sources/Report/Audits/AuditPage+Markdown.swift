extension AuditPage {
  /// The page as Markdown, with a heading for each part.
  var markdown: String {
    var parts = ["# " + title.escapedForMarkdown]
    parts += opening.map(\.escapedForMarkdown)
    for section in sections {
      parts.append("## " + section.heading.escapedForMarkdown)
      let items = section.items.enumerated().map { index, item in
        (section.isNumbered ? "\(index + 1). " : "- ") + item.escapedForMarkdown
      }
      parts.append(items.joined(separator: "\n"))
      parts += [section.note].compactMap { $0?.escapedForMarkdown }
    }
    return (parts + closing.map(\.escapedForMarkdown)).joined(separator: "\n\n")
  }
}

extension String {
  /// The text with a backslash before what Markdown could take for a mark.
  fileprivate var escapedForMarkdown: String {
    reduce(into: "") { escaped, character in
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
