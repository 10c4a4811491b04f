import Survey

/// `CITATION.cff`: how the report is cited.
///
/// Source: Citation File Format, version 1.2.0. Every value is a JSON string, which YAML reads as it
/// stands, so that no name is ever taken for a number, a date or a truth.
struct CitationFile {
  static let path = "CITATION.cff"

  private let study: Study

  init(_ study: Study) { self.study = study }

  var text: String {
    let release = study.release
    let fields: [(String, String?)] = [
      ("version", release?.version), ("date-released", release?.date?.description),
      ("doi", study.bareDOI),
      (release?.licence?.isAddress == true ? "license-url" : "license", release?.licence),
    ]
    return "cff-version: \"1.2.0\"\n"
      + "message: \"If you use these figures, please cite them as below.\"\n"
      + "type: \"dataset\"\n" + line("title", study.title) + authors
      + (study.caution.isEmpty ? "" : line("abstract", study.caution))
      + fields.map { name, value in value.map { line(name, $0) } ?? "" }.joined()
      + list("keywords", release?.keywords ?? [])
  }

  private var authors: String {
    "authors:\n"
      + study.citedAuthors.map { author in
        switch author {
        case .person(let family, let given) where !given.isEmpty:
          "  - " + line("family-names", family) + "    " + line("given-names", given)
        case .person(let family, _): "  - " + line("family-names", family)
        case .body(let name): "  - " + line("name", name)
        }
      }.joined()
  }

  private func line(_ name: String, _ value: String) -> String {
    "\(name): \(value.quotedForYAML)\n"
  }

  private func list(_ name: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return "" }
    return "\(name):\n" + values.map { "  - \($0.quotedForYAML)\n" }.joined()
  }
}

extension String {
  /// The text on one line in double quotes.
  fileprivate var quotedForYAML: String {
    let escaped = onOneLine.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
