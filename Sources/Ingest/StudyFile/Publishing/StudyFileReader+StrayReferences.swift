import Survey
import Yams

extension StudyFileReader {
  /// Notes references to findings where none is resolved: in the titles and notes of tables.
  mutating func faultStrayReferences(_ fields: [StudyKey: Entry]) {
    let entries = fields[.plan]?.value.sequence.map(Array.init) ?? []
    let titled = entries.flatMap { entry in
      ["title", "notes"].compactMap { entry.mapping?[$0] }
    }
    for node in [fields[.title]?.value].compactMap(\.self) + titled {
      for line in node.sequence.map(Array.init) ?? [node] {
        guard line.scalar?.string.contains("{{") == true else { continue }
        fault(
          "'{{' begins a reference to a finding, and titles and notes have none", at: line,
          remedy: "write the sentence under 'text', where references are looked up")
      }
    }
  }
}
