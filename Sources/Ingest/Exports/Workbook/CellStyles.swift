/// Which styles of a workbook show a number as a date.
struct CellStyles {
  /// By the style's number; `nil` for a style that shows no date.
  private var displays: [DateDisplay?] = []

  /// Styles of a workbook that has none.
  init() {}

  init(_ document: XMLDocumentReader) throws(RejectedInput) {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    var isInCells = false
    try document.read { event in
      switch event {
      case .start(let tag) where tag.name == "numFmt":
        guard let number = tag.attributes["numFmtId"].flatMap({ Int($0) }) else { return }
        codes[number] = tag.attributes["formatCode"] ?? ""
      case .start(let tag) where tag.name == "cellXfs": isInCells = tag.name == "cellXfs"
      case .start(let tag) where tag.name == "xf" && isInCells:
        formats.append(tag.attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      case .end("cellXfs"): isInCells = false
      default: break
      }
    }
    displays = formats.map { number in
      codes[number].map { DateDisplay(code: $0) } ?? DateDisplay(builtIn: number)
    }
  }

  /// How a style shows dates; `nil` if it shows none.
  subscript(style: Int) -> DateDisplay? {
    displays.indices.contains(style) ? displays[style] : nil
  }
}
