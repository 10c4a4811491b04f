import Ingest
import MarkupReading

/// An XML document as a tree.
enum ElementTree {
  /// The most bytes of a part that is held as a tree.
  static let limit = 64 << 20

  /// Reads a document; names of elements are without prefix, those of attributes with it.
  static func read(_ document: XMLDocumentReader) throws(RejectedInput) -> Element {
    var open: [Element] = [Element("", at: Element.Start(line: 1, column: 1))]
    try document.read { event in
      switch event {
      case .start(let tag):
        open.append(
          Element(
            tag.name, tag.attributes, at: Element.Start(line: tag.line, column: 1),
            number: tag.number))
      case .text(let text): open[open.count - 1].contents.append(.text(text))
      case .end:
        guard open.count > 1, let done = open.popLast() else { return }
        open[open.count - 1].contents.append(.element(done))
      }
    }
    return open[0].children.first ?? open[0]
  }
}

extension WorkbookPackage {
  /// A part of a workbook as a tree; `nil` where there is no such part.
  func tree(_ part: String) throws(RejectedInput) -> Element? {
    guard has(part) else { return nil }
    return try ElementTree.read(document(part))
  }
}
