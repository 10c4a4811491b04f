/// The findings of a study as they were published before.
package struct PreviousFindings: Sendable, Equatable {
  /// One number as it stood in print.
  package struct Figure: Sendable, Equatable {
    /// The number or the day; empty where there was none.
    package let value: String
    /// The ends of its interval; empty where it had none.
    package let lower: String
    package let upper: String
    /// The letter of its symbol; empty where it had none.
    package let status: String

    /// The letter of a symbol that says something of the number itself; empty where it had none, or one
    /// that says only how it stands in its release (`r`, `p`).
    package var standingStatus: String {
      [Marker.revised, .provisional].contains { $0.status == status } ? "" : status
    }

    package init(value: String, lower: String = "", upper: String = "", status: String = "") {
      self.value = value
      self.lower = lower
      self.upper = upper
      self.status = status
    }
  }

  /// The file's name, by which the release is told.
  package let file: String
  package let figures: [FindingKey: Figure]

  package init(file: String, figures: [FindingKey: Figure]) {
    self.file = file
    self.figures = figures
  }
}
