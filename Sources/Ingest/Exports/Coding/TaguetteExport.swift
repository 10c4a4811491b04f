/// Taguette's highlights: `id, document, tag, content`, a row a highlight and tag.
enum TaguetteExport {
  private static let columns = ["id", "document", "tag"]
  private static let id = 0
  private static let document = 1
  private static let tag = 2

  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    header.starts(with: columns)
      ? "the header is that of Taguette's highlights: id, document, tag" : nil
  }

  /// Reads the highlights; rows of one id are one passage.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material { _ in columns }
    let faults =
      material.emptyCells(inColumn: id) { _ in "the highlight has no id" }
      + material.emptyCells(inColumn: document) { _ in "the highlight has no document" }
      + strayed(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    var gathered = GatheredPassages()
    for (row, texts) in material.rows.map(\.texts).enumerated() {
      gathered.add(
        texts[id], of: texts[document], themes: texts[tag].isEmpty ? [] : [texts[tag]],
        line: material.line(ofRow: row))
    }
    let names = material.rows.map { $0.texts[tag] }.filter { !$0.isEmpty }
    let export = CodedExport(
      passages: gathered.passages, themes: ThemeNames.themes(names),
      account: [
        "\(material.rows.count.counted("row")) of Taguette are \(gathered.passages.count.counted("highlight"));"
          + " a highlight with several tags stands on several rows and is one mention of each",
        "Taguette leaves highlights without a tag out of its export",
      ])
    return CodingReading(export, material)
  }

  /// Highlights that stand in two documents.
  private static func strayed(_ material: MaterialFile) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return material.rows.indices.compactMap { row in
      let texts = material.rows[row].texts
      let earlier = first[texts[id]] ?? row
      first[texts[id]] = earlier
      let other = material.rows[earlier].texts[document]
      guard other != texts[document], !texts[id].isEmpty else { return nil }
      return material.fault(
        "the highlight \(texts[id]) is of '\(texts[document])' here and of '\(other)' on line"
          + " \(material.line(ofRow: earlier))", row: row, column: document,
        remedy: "export the highlights again: an id is of one document")
    }
  }
}
