/// A section of an author's own words, in which numbers are references to findings.
package struct ReportText: Sendable, Equatable {
  package let heading: String
  /// The paragraphs as written, with references such as `{{line-management.psych.percent}}`.
  package let paragraphs: [Paragraph]
  /// Whether every number in it must be a reference or be backed by a finding.
  package let isChecked: Bool

  package init(heading: String, paragraphs: [Paragraph], isChecked: Bool) {
    self.heading = heading
    self.paragraphs = paragraphs
    self.isChecked = isChecked
  }

  /// One paragraph, with its place in the study file for messages.
  package struct Paragraph: Sendable, Equatable {
    package let text: String
    package let place: StudyFilePlace

    package init(text: String, place: StudyFilePlace) {
      self.text = text
      self.place = place
    }
  }
}
