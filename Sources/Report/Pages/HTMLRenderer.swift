/// Writes a report as one page of HTML that needs nothing else: no script, no other file, no network.
package enum HTMLRenderer {
  /// The page; `files` are the paths of the other files in the report's folder, of which it links
  /// those that a reader may want.
  package static func render(_ document: ReportDocument, files: [String] = []) -> String {
    MarkupText.html(document: HTMLPage(document, files: Set(files)).markup)
  }
}
