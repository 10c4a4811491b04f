/// The strings of a workbook, which its cells refer to by number.
enum SharedStrings {
  static func read(_ document: XMLDocumentReader) throws(RejectedInput) -> [String] {
    var strings: [String] = []
    var open: WorkbookText?
    try document.read { event in
      switch event {
      case .start(let tag) where tag.name == "si": open = WorkbookText()
      case .end("si"):
        if let open { strings.append(WorkbookText.unescaped(open.text)) }
        open = nil
      default: open?.take(event)
      }
    }
    return strings
  }
}
