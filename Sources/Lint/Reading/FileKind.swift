/// The kinds of file that are looked at.
package enum FileKind: String, Sendable, CaseIterable {
  case csv = "CSV"
  case html = "HTML"
  case markdown = "Markdown"
  case ods = "ODS"
  case svg = "SVG"
  case xlsx = "XLSX"
  /// What describes the others, by its name.
  case description

  /// The kind of a file, by its name; `nil` for one that isn't looked at.
  init?(_ name: String) {
    let parts = name.lowercased().split(separator: ".")
    switch parts.last {
    case _ where Self.isDescription(name): self = .description
    case "csv": self = .csv
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "ods": self = .ods
    case "svg": self = .svg
    case "xlsx": self = .xlsx
    default: return nil
    }
  }

  /// Whether programs read it rather than people: no thousands commas, one number a cell.
  var isOfData: Bool {
    switch self {
    case .csv, .ods, .xlsx: true
    case .html, .markdown, .svg, .description: false
    }
  }

  private static func isDescription(_ name: String) -> Bool {
    ["datapackage.json", "provenance.json", "CITATION.cff", "MANIFEST.sha256"].contains(name)
      || name.lowercased().hasSuffix(".csv-metadata.json")
  }
}
