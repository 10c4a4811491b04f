extension AuditPage {
  /// The page as plain text.
  var text: String {
    var parts = [title + "\n\n" + opening.joined(separator: "\n")]
    parts += sections.map { section in
      let items = section.items.enumerated().map { index, item in
        (section.isNumbered ? "\(index + 1). " : "- ") + item
      }
      return ([section.heading] + items + [section.note].compactMap(\.self))
        .joined(separator: "\n")
    }
    return (parts + closing).joined(separator: "\n\n")
  }
}
