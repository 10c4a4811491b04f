import Survey
import Yams

enum ReportTextKey: String, CaseIterable {
  case paragraphs, checked
  case headline = "heading"
}

extension StudyFileReader {
  /// The author's own sections, in printed order.
  mutating func reportTexts(_ entry: Entry?) -> [ReportText] {
    guard let entry else { return [] }
    guard let items = entry.value.sequence else {
      fault("'text' is \(entry.value.kindName) where a list of sections belongs", at: entry.value)
      return []
    }
    if items.isEmpty {
      fault("'text' is an empty list", at: entry.key, remedy: "write a section, or remove it")
    }
    return items.compactMap { reportText($0) }
  }

  private mutating func reportText(_ item: Node) -> ReportText? {
    let fields = fields(item, of: "a section of 'text'", ReportTextKey.self)
    let heading = required(fields[.headline], "the section's heading ('heading')", in: item)
    let paragraphs = paragraphs(fields[.paragraphs], in: item)
    let isChecked = choice(fields[.checked], of: "'checked'", default: Said.yes).isYes
    guard heading != nil, let node = fields[.headline]?.value,
      let line = paragraph(node, of: "the section's heading")
    else { return nil }
    return ReportText(heading: line, paragraphs: paragraphs, isChecked: isChecked)
  }

  private mutating func paragraphs(_ entry: Entry?, in item: Node) -> [ReportText.Paragraph] {
    guard let entry else {
      fault("the section has no 'paragraphs'", at: item, remedy: "add them here")
      return []
    }
    let nodes = entry.value.sequence.map(Array.init) ?? [entry.value]
    if nodes.isEmpty {
      fault("'paragraphs' is an empty list", at: entry.key, remedy: "write at least one")
    }
    return nodes.compactMap { paragraph($0, of: "a paragraph") }
  }

  /// A paragraph of a scalar; blank lines, which would begin another, are a fault.
  private mutating func paragraph(_ node: Node, of what: String) -> ReportText.Paragraph? {
    guard let text = text(node, of: what), let scalar = node.scalar, let mark = node.mark else {
      return nil
    }
    guard !scalar.isNothing, text.contains(where: { !$0.isWhitespace }) else {
      fault("\(what) is empty", at: node, remedy: "write it, or remove it")
      return nil
    }
    // A literal block keeps every end of a line; elsewhere only a blank line leaves one.
    let pause = scalar.style == .literal ? "\n\n" : "\n"
    if text.trimming(while: \.isNewline).contains(pause) {
      fault(
        "a blank line stands in \(what)", at: node,
        remedy: "make each paragraph an item of the list under 'paragraphs'")
    }
    return ReportText.Paragraph(
      text: text, place: StudyFilePlace(line: mark.line, column: mark.column),
      pieces: ScalarPieces.pieces(of: scalar, at: mark, in: lines))
  }
}

extension Node.Scalar {
  /// Whether it is one of the words in which YAML writes that there is nothing.
  fileprivate var isNothing: Bool {
    style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
  }
}

extension String {
  /// The text without such characters at its end.
  fileprivate func trimming(while isIdle: (Character) -> Bool) -> Substring {
    self[..<(lastIndex { !isIdle($0) }.map(index(after:)) ?? startIndex)]
  }
}
