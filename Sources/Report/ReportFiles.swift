package import Foundation
import Survey

/// The files of a report, by their path in its folder.
package struct ReportFiles: Sendable {
  /// The list of all other files with their SHA-256, as `sha256sum -c` reads it.
  package static let manifest = "MANIFEST.sha256"

  package let contents: [String: Data]

  /// Renders a report; `exact` puts unrounded numbers into `findings.csv`.
  ///
  /// `origin` is `nil` for a report of no files, which has no `provenance.json`.
  package init(_ document: ReportDocument, exact: Bool = false, from origin: ReportOrigin? = nil) {
    var contents = ReportFiles.texts(document, exact: exact).mapValues { Data($0.utf8) }
    contents.merge(Workbook(document).files) { $1 }
    switch document.study.profile {
    case .govuk: break
    case .journal: contents["report.docx"] = WordFile(document).packed
    }
    let description = ReportDescription(of: document, exact: exact, from: origin)
    let linked = contents.keys + description.paths + [Self.manifest]
    contents["report.html"] = Data(HTMLRenderer.render(document, files: linked).utf8)
    contents = description.added(to: contents)
    contents[Self.manifest] = Data(ReportFiles.manifest(contents).utf8)
    self.contents = contents
  }

  /// The files of text that describe nothing but the study.
  private static func texts(_ document: ReportDocument, exact: Bool) -> [String: String] {
    var texts = [
      "report.md": MarkdownRenderer.render(document),
      "findings.csv": FindingsRenderer(document.study, exact: exact)
        .render(document.publication),
    ]
    if !document.claims.sections.isEmpty {
      texts["claims.csv"] = ClaimsRenderer.render(document.claims.claims)
    }
    for table in document.tables { texts[table.fileName] = CSVRenderer.render(table) }
    for chart in document.charts { texts[chart.fileName] = chart.file }
    return texts
  }

  /// The paths of a report's files, its manifest among them, as the manifest's text lists them.
  static func paths(inManifest text: String) -> Set<String> {
    let listed = text.split(separator: "\n").map { $0.dropFirst(hashWidth) }.filter { !$0.isEmpty }
    return listed.isEmpty ? [] : Set(listed.map(String.init) + [manifest])
  }

  /// Hexadecimal digits of a SHA-256 and the two spaces after them.
  private static let hashWidth = 66

  private static func manifest(_ contents: [String: Data]) -> String {
    contents.sorted { $0.key < $1.key }
      .map { path, data in "\(ContentHash(of: data).hexadecimal)  \(path)\n" }.joined()
  }
}
