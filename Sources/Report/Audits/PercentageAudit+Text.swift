package import Survey

extension PercentageAudit {
  /// The audit as plain text, for someone who is no statistician.
  package var text: String {
    let page = page
    var parts = [page.title + "\n\n" + page.opening.joined(separator: "\n")]
    parts += page.sections.map { section in
      let items = section.items.enumerated().map { index, item in
        (section.isNumbered ? "\(index + 1). " : "- ") + item
      }
      return ([section.heading] + items + [section.note].compactMap(\.self))
        .joined(separator: "\n")
    }
    return (parts + page.closing).joined(separator: "\n\n")
  }
}
