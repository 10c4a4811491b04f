/// A table of published figures beside the same figures worked out from the study's rows.
package struct ReproductionPlan: Sendable {
  package let name: String
  package let title: String
  /// The source that holds the published figures.
  package let source: String
  /// The author's own sentences below the table.
  package let notes: [String]
  /// The wave it is of; `nil` where the study has none.
  package let wave: String?

  /// The name of the table that counts the verdicts.
  package var verdictsName: String { name + "-verdicts" }

  package init(
    name: String, title: String, source: String, notes: [String] = [], wave: String? = nil
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.notes = notes
    self.wave = wave
  }
}
