import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct StudyFileSchemaTests {
  @Test func `the schema has every mapping once, and no other`() {
    let headings = StudyFileSchema.mappings.map(\.heading)
    #expect(Set(headings) == Set(DescribedKeys.all.map(\.heading)))
    #expect(Set(headings).count == headings.count)
  }

  @Test(arguments: DescribedKeys.all)
  func `every key that is read is described in its place`(keys: DescribedKeys) throws {
    let mapping = try #require(StudyFileSchema.mappings.first { $0.heading == keys.heading })
    #expect(mapping.keys.map(\.name) == keys.names)
    #expect(mapping.meaning.hasSuffix("."))
    for key in mapping.keys {
      #expect(key.entry.meaning.count > 10 && key.entry.meaning.hasSuffix("."), "\(key.name)")
    }
  }

  @Test func `an entry of the plan may be of every kind`() {
    let plan = StudyKey.plan.entry.value.markdown
    for kind in PlanKey.allCases {
      let isOffered = kind.shapes.allSatisfy { plan.contains($0.markdown) }
      #expect(isOffered && !kind.shapes.isEmpty, "\(kind.rawValue)")
      for case .mapping(let mapping) in kind.shapes {
        let head = mapping.keys.first { $0.name == kind.rawValue }
        #expect(head?.entry.isRequired == true, "\(kind.rawValue)")
      }
    }
  }

  @Test(arguments: KeySet.all + KeySet.settings)
  func `the schema knows the keys that the reader knows`(set: KeySet) throws {
    let schema = try SchemaValidator(StudyFileSchema.json)
    for key in set.keys {
      #expect(try schema.accepts(set.study(key)), "\(key)")
    }
    #expect(try !schema.accepts(set.study("zzz")))
  }

  @Test func `the studies that ship are as the schema says`() throws {
    let schema = try SchemaValidator(StudyFileSchema.json)
    let data = PackageFolder.url.appendingPathComponent("data")
    let studies = try FileManager.default.subpathsOfDirectory(atPath: data.path)
      .filter { $0.hasSuffix("study.yaml") }
    #expect(studies.count >= 8)
    for study in studies {
      let text = try String(contentsOf: data.appendingPathComponent(study), encoding: .utf8)
      #expect(try schema.accepts(text), "\(study)")
    }
  }

  @Test func `the study file that other tests change is as the schema says`() throws {
    let schema = try SchemaValidator(StudyFileSchema.json)
    #expect(try schema.accepts(StudyDraft().marked.text))
    #expect(try schema.accepts(StudyDraft.waved.marked.text))
  }

  @Test(
    arguments: [
      ("title: A small study\n", ""), ("title:", "titel:"), ("title: A small study", "title: [a]"),
      ("study: small", "study: A Study"), ("study: small", "study: -5"),
      ("provenance: observed", "provenance: real"), ("format: excerpts", "format: excerpt"),
      ("file: responses.csv, ", ""), ("missing: [\"\"]", "missing: {a: b}"),
      ("missing: [\"\"]", "rounding: {decimals: 7}"), ("missing: [\"\"]", "rounding: {rule: up}"),
      ("missing: [\"\"]", "disclosure: {policy: strict}"), ("type: single", "type: singular"),
      ("type: number", "type: dates"), ("type: text", "typ: text"),
      ("separator: \";\"", "separator: \"\""),
      ("options: {lead: Lead, staff: Staff}", "options: {}"),
      ("options: {lead: Lead, staff: Staff}", "options: [lead, staff]"),
      ("breakdown: role", "brakedown: role"), ("name: roles", "name: Roles of all"),
      ("name: roles, ", ""), ("title: Roles", "title: Roles, show: [counts]"),
      ("title: Roles", "title: Roles, show: [count, count]"),
      ("title: Roles", "title: Roles, goal: {value: lead, percent: 0}"),
      ("title: Roles", "title: Roles, decimals: few"), ("leads: {role: lead}", "leads: {}"),
      ("missing: [\"\"]", "waves: {1: {responses: responses, date: 2024-01-01}}"),
    ] as [(String, String)])
  func `a broken study file is refused by the schema and by the reader`(
    sound: String, broken: String
  ) throws {
    let text = StudyDraft().marked.text
    #expect(text.contains(sound))
    let changed = text.replacing(sound, with: broken)
    #expect(try !SchemaValidator(StudyFileSchema.json).accepts(changed))
    #expect(try !Study.faults(of: changed).isEmpty)
  }

  @Test func `every link of the reference leads to a heading`() {
    let lines = StudyFileSchema.markdown.split(separator: "\n")
    let anchors = lines.filter { $0.hasPrefix("## ") }
      .map { $0.dropFirst(3).lowercased().replacing(" ", with: "-") }
    let links = StudyFileSchema.markdown.matches(of: /\]\(#([a-z-]+)\)/).map { String($0.1) }
    #expect(Set(links) == Set(anchors).subtracting(["study-file"]))
  }

  @Test func `every row of the reference has four cells`() {
    let rows = StudyFileSchema.markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 100)
    for row in rows {
      #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 5, "\(row)")
    }
  }
}
