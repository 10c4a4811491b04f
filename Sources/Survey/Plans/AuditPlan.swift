/// A table of what published figures say of each other.
package struct AuditPlan: Sendable {
  package let name: String
  package let title: String
  /// The source that holds the published figures.
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
