package import Survey

extension FigureAudit {
  /// The audit as plain text, for someone who is no statistician.
  package var text: String { page.text }

  /// The audit as Markdown, with a heading for each part.
  package var markdown: String { page.markdown }
}
