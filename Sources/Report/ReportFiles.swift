/// The files of a report, by their path in its folder.
package struct ReportFiles: Sendable {
  /// The list of all other files with their SHA-256, as `sha256sum -c` reads it.
  package static let manifest = "MANIFEST.sha256"

  package let contents: [String: String]

  /// Renders a report; `exact` puts unrounded numbers into `findings.csv`.
  package init(_ document: ReportDocument, exact: Bool = false) {
    var contents = [
      "report.md": MarkdownRenderer.render(document),
      "findings.csv": FindingsRenderer(document.study, exact: exact)
        .render(document.publication),
    ]
    for table in document.tables { contents[table.fileName] = CSVRenderer.render(table) }
    contents[Self.manifest] = ReportFiles.manifest(contents)
    self.contents = contents
  }

  /// The paths of a report's files, its manifest among them, as the manifest's text lists them.
  static func paths(inManifest text: String) -> Set<String> {
    let listed = text.split(separator: "\n").map { $0.dropFirst(hashWidth) }.filter { !$0.isEmpty }
    return listed.isEmpty ? [] : Set(listed.map(String.init) + [manifest])
  }

  /// Hexadecimal digits of a SHA-256 and the two spaces after them.
  private static let hashWidth = 66

  private static func manifest(_ contents: [String: String]) -> String {
    contents.sorted { $0.key < $1.key }
      .map { path, text in "\(ContentHash(of: text).hexadecimal)  \(path)\n" }.joined()
  }
}
