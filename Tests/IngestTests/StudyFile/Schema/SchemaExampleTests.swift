import Survey
import TestSupport
import Testing

@testable import Ingest

/// Every example is one that may be copied into a study file.
struct SchemaExampleTests {
  private static let codeFrame = "theme,parent,label,definition,question\nT1,,Time,,Q1\n"

  @Test(arguments: StudyFileSchema.mappings.map(\.heading))
  func `every example reads without a fault, and is as the schema says`(heading: String) throws {
    let schema = try SchemaValidator(StudyFileSchema.json)
    let mapping = try #require(StudyFileSchema.mappings.first { $0.heading == heading })
    for key in mapping.keys where key.entry.example != nil {
      let place = "\(heading): \(key.name)"
      guard !ExampleStudy.untried.contains(place) else { continue }
      let text = ExampleStudy.text(mapping, key)
      let found = try Study.faults(
        of: text, codeFrame: Self.codeFrame, counts: StudyDraft().counts)
      #expect(found.isEmpty, "\(place): \(found.map(\.message))\n\(text)")
      #expect(try schema.accepts(text), "\(place)\n\(text)")
    }
  }

  @Test func `what has no example is a mapping, or says that it isn't read`() {
    for mapping in StudyFileSchema.mappings {
      for key in mapping.keys where key.entry.example == nil {
        let words = key.entry.value.markdown
        #expect(
          words.contains("](#") || key.entry.value == .unread, "\(mapping.heading): \(key.name)")
      }
    }
  }
}
