import Survey

/// QualCoder's codings: a row a coded segment and code, `File` or `Case` first.
enum QualCoderExport {
  private static let documents = ["Case", "File", "File/case"]
  private static let document = 0
  private static let coder = 1
  private static let id = 2
  private static let code = 3
  private static let categories = 4
  private static let category = "Category"

  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    let columns = columns(header)
    return columns.allSatisfy(header.contains)
      ? "the header is that of QualCoder's codings: \(columns.listed())" : nil
  }

  /// Reads the codings.
  ///
  /// A code's categories, the nearest first, are the themes above it; QualCoder repeats the heading
  /// `Category` for each.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material(
      places: { header in header.indices.filter { header[$0] == category } },
      choosing: columns)
    let faults =
      material.emptyCells(inColumn: document) { _ in "the coding has no file or case" }
      + material.emptyCells(inColumn: id) { _ in "the coding has no id" }
      + material.emptyCells(inColumn: code) { _ in "the coding has no code" }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    var gathered = GatheredPassages()
    for (row, texts) in material.rows.map(\.texts).enumerated() {
      gathered.add(
        texts[id], of: texts[document], themes: [texts[code]], coder: texts[coder],
        line: material.line(ofRow: row))
    }
    let export = CodedExport(
      passages: gathered.passages, themes: themes(material),
      account: [
        "\(material.rows.count.counted("row")) of QualCoder are"
          + " \(gathered.passages.count.counted("coding")); QualCoder numbers the codings, so words with"
          + " two codes are two mentions of a category above both"
      ])
    return CodingReading(export, material)
  }

  private static func columns(_ header: [String]) -> [String] {
    [documents.first(where: header.contains) ?? documents[0], "Coder", "Id", "Codename"]
  }

  /// The codes and their categories, parents first.
  private static func themes(_ material: MaterialFile) -> [CodeFrame.Theme] {
    var found: [CodeFrame.Theme] = []
    var seen: Set<String> = []
    for texts in material.rows.map(\.texts) {
      let path = [texts[code]] + texts.dropFirst(categories).filter { !$0.isEmpty }
      let chain = path.eachOnce
      for place in chain.indices.reversed() where seen.insert(chain[place]).inserted {
        found.append(
          CodeFrame.Theme(
            id: chain[place], parent: place + 1 < chain.count ? chain[place + 1] : nil,
            label: chain[place], definition: "", interviewQuestion: ""))
      }
    }
    return found
  }
}
