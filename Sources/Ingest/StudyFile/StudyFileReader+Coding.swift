import Survey
import Yams

extension StudyFileReader {
  /// What the study file says of a coding tool's export; keys of such a file elsewhere are faults.
  mutating func coding(
    _ fields: [SourceKey: Entry], of what: String, _ format: SourceFile.Format, at node: Node
  ) -> SourceFile.Coding {
    faultForeignKeys(fields, of: what, format)
    if format == .nvivo, fields[.cells] == nil {
      fault(
        "\(what) doesn't say what the numbers of the matrix count, and the file itself can't",
        at: node, remedy: "add 'cells: references', 'cells: files' or 'cells: cases'")
    }
    let coder = optional(fields[.coder], "the coder of \(what)")
    let cases = optional(fields[.cases], "the file of cases of \(what)")
    if let cases { faultPath(cases, at: fields[.cases]?.value) }
    return SourceFile.Coding(
      coder: coder.map { $0 == "any" ? .any : .named($0) }, cases: cases,
      cells: fields[.cells].map { choice($0, of: "unit of cells", default: .references) })
  }

  /// Notes a path by which a file outside of the study's folder would be read.
  mutating func faultPath(_ file: String, at node: Node?) {
    guard file.hasPrefix("/") || file.split(separator: "/").contains("..") else { return }
    fault(
      "'\(file)' leads out of the study's folder", at: node,
      remedy: "put the file into the folder and name it from there")
  }

  private mutating func faultForeignKeys(
    _ fields: [SourceKey: Entry], of what: String, _ format: SourceFile.Format
  ) {
    for key in [SourceKey.coder, .cases, .cells] {
      guard let entry = fields[key], !format.codingKeys.contains(key) else { continue }
      let formats = SourceFile.Format.allCases.filter { $0.codingKeys.contains(key) }
      fault(
        "'\(key.rawValue)' says nothing of \(what), whose format is '\(format.rawValue)'",
        at: entry.key,
        remedy: "remove it; it goes with \(formats.map { "'\($0.rawValue)'" }.listed())")
    }
    guard let entry = fields[.respondent], format.namesItsDocuments else { return }
    fault(
      "'respondent' says nothing of \(what): the format '\(format.rawValue)' fixes the column that"
        + " names the documents", at: entry.key,
      remedy: "remove it; 'cases' can name a file that says which respondent a document is of")
  }
}

extension SourceFile.Format {
  /// The keys that say something of such a file beside those of every file.
  fileprivate var codingKeys: [SourceKey] {
    switch self {
    case .maxqda, .dedoose, .qualcoder, .refiQDA: [.coder, .cases]
    case .nvivo: [.cells, .cases]
    case .taguette, .atlasTi, .codedTable: [.cases]
    default: []
    }
  }

  /// Whether the layout alone says which document a passage is of.
  fileprivate var namesItsDocuments: Bool { !codingKeys.isEmpty && self != .codedTable }
}
