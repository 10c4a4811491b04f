/// Everything read for one study.
package struct Evidence: Sendable {
  package let responses: Responses
  package let excerpts: [Excerpt]
  /// Figures in print by the name of the source that holds them.
  package let publishedFigures: [String: [PublishedFigure]]
  /// What was read, for the report's account of how it was made.
  package let inputs: [InputFile]

  package init(
    responses: Responses, excerpts: [Excerpt], publishedFigures: [String: [PublishedFigure]],
    inputs: [InputFile]
  ) {
    self.responses = responses
    self.excerpts = excerpts
    self.publishedFigures = publishedFigures
    self.inputs = inputs
  }
}
