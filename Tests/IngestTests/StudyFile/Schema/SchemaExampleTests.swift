import Analysis
import Foundation
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
      let text = ExampleStudy.text(mapping, key)
      let found = try Study.faults(
        of: text, codeFrame: Self.codeFrame, counts: StudyDraft().counts)
      #expect(found.isEmpty, "\(place): \(found.map(\.message))\n\(text)")
      #expect(try schema.accepts(text), "\(place)\n\(text)")
    }
  }

  @Test(arguments: StudyFileSchema.mappings.map(\.heading))
  func `every example can be run, with the files that it names`(heading: String) throws {
    let mapping = try #require(StudyFileSchema.mappings.first { $0.heading == heading })
    for key in mapping.keys where key.entry.example != nil {
      let place = "\(heading): \(key.name)"
      guard !ExampleEvidence.untried.contains(place) else { continue }
      let folder = try ScratchFolder()
      try folder.write(ExampleStudy.text(mapping, key), to: "study.yaml")
      try folder.write(Self.codeFrame, to: "themes.csv")
      try folder.write(StudyDraft().counts, to: "counts.csv")
      let path = folder.url.appendingPathComponent("study.yaml").path
      let found = try faults {
        let study = try StudyFile.read(path)
        try ExampleEvidence.write(for: study, into: folder)
        let evidence = try study.readEvidence(in: StudyFolder(of: path)).evidence
        let sample = try WeightedSample(of: study, evidence)
        #expect(!study.findings(from: evidence, sample).isEmpty, "\(place)")
      }
      #expect(found.isEmpty, "\(place): \(found.map(\.message))")
    }
  }

  @Test func `every key has an example, but for those that aren't read`() {
    for mapping in StudyFileSchema.mappings {
      for key in mapping.keys where key.entry.example == nil {
        #expect(key.entry.value == .unread, "\(mapping.heading): \(key.name)")
      }
    }
  }
}
