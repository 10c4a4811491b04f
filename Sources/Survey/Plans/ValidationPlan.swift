/// A table of numbers that were published or worked out elsewhere, beside what this program makes of
/// the same data.
package struct ValidationPlan: Sendable {
  package let name: String
  package let title: String
  /// The source that holds the reference values.
  package let source: String
  /// The author's own sentences below the table.
  package let notes: [String]

  package init(name: String, title: String, source: String, notes: [String] = []) {
    self.name = name
    self.title = title
    self.source = source
    self.notes = notes
  }
}
