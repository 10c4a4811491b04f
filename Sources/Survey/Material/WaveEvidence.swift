/// What was read of one wave.
package struct WaveEvidence: Sendable {
  package let responses: Responses
  package let excerpts: [Excerpt]

  package init(responses: Responses, excerpts: [Excerpt] = []) {
    self.responses = responses
    self.excerpts = excerpts
  }
}
