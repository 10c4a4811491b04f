/// The list of sheets of a workbook.
struct WorkbookContents {
  struct Sheet: Equatable {
    let name: String
    /// The name of the reference to its part.
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as Excel once did on the Macintosh.
  private(set) var countsFrom1904 = false

  init(_ document: XMLDocumentReader) throws(RejectedInput) {
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try document.read { event in
      guard case .start(let tag) = event else { return }
      switch tag.name {
      case "workbookPr":
        countsFrom1904 = ["1", "true"].contains(tag.attributes["date1904"] ?? "")
      case "sheet":
        // The attribute `id` of the sheet's reference has a prefix that writers choose.
        let relation = tag.attributes.first { $0.key.hasSuffix(":id") }?.value
        sheets.append(
          Sheet(
            name: tag.attributes["name"] ?? "", relation: relation ?? "",
            isHidden: tag.attributes["state"].map { $0 != "visible" } ?? false))
      default: break
      }
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }
}
