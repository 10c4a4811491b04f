import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  static let texts = [
    StudyFault(
      "a text that is no list", settings: "text: 1️⃣{heading: H, paragraphs: P}",
      says: "'text' is a list of 'key: value' where a list of sections belongs"),
    StudyFault("no section", settings: "1️⃣text: []", says: "'text' is an empty list"),
    StudyFault(
      "a section without a heading", settings: "text: [1️⃣{paragraphs: P}]",
      says: "the section's heading ('heading') is missing"),
    StudyFault(
      "an empty heading", settings: "text: [{1️⃣heading: \"\", paragraphs: P}]",
      says: "the section's heading ('heading') is empty"),
    StudyFault(
      "a section without paragraphs", settings: "text: [1️⃣{heading: H}]",
      says: "the section has no 'paragraphs'"),
    StudyFault(
      "an empty list of paragraphs", settings: "text: [{heading: H, 1️⃣paragraphs: []}]",
      says: "'paragraphs' is an empty list"),
    StudyFault(
      "an empty paragraph", settings: "text: [{heading: H, paragraphs: [P, 1️⃣\" \"]}]",
      says: "a paragraph is empty"),
    StudyFault(
      "paragraphs that are nothing", settings: "text: [{heading: H, paragraphs: 1️⃣~}]",
      says: "a paragraph is empty"),
    StudyFault(
      "a paragraph that is nothing", settings: "text: [{heading: H, paragraphs: [P, 1️⃣null]}]",
      says: "a paragraph is empty"),
    StudyFault(
      "a heading that is nothing", settings: "text: [{heading: 1️⃣~, paragraphs: P}]",
      says: "the section's heading is empty"),
    StudyFault(
      "a paragraph that is a list", settings: "text: [{heading: H, paragraphs: [1️⃣[P]]}]",
      says: "a paragraph is a list where one value belongs"),
    StudyFault(
      "a blank line", settings: "text:\n- heading: H\n  paragraphs: 1️⃣>\n    One.\n\n    Two.",
      says: "a blank line stands in a paragraph",
      remedy: "make each paragraph an item of the list under 'paragraphs'"),
    StudyFault(
      "a blank line where lines are kept",
      settings: "text:\n- heading: H\n  paragraphs: 1️⃣|\n    One.\n\n    Two.",
      says: "a blank line stands in a paragraph"),
    StudyFault(
      "a misspelt key", settings: "text: [{heading: H, paragraphs: P, 1️⃣check: yes}]",
      says: "key of a section of 'text' 'check' isn't known", remedy: "did you mean 'checked'?"),
    StudyFault(
      "neither yes nor no", settings: "text: [{heading: H, paragraphs: P, checked: 1️⃣maybe}]",
      says: "'checked' 'maybe' isn't known"),
    StudyFault(
      "a reference in the title of a table",
      plan: "- {breakdown: role, name: a, title: 1️⃣\"{{a.lead.percent}} per cent lead\"}",
      says: "'{{' begins a reference to a finding, and titles and notes have none",
      remedy: "write the sentence under 'text', where references are looked up"),
    StudyFault(
      "a reference in a note",
      plan: "- {breakdown: role, name: a, title: A, notes: [N., 1️⃣\"Of {{a.lead.percent.base}}.\"]}",
      says: "'{{' begins a reference to a finding, and titles and notes have none"),
  ]
}

struct ReportTextYAMLTests {
  @Test(arguments: StudyFault.texts)
  func `a fault of a text is told in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  private static func texts(_ yaml: String) throws -> [ReportText] {
    var draft = StudyDraft()
    draft.settings = yaml + "\n"
    return try draft.read().texts
  }

  @Test func `sections are read in their order, and are checked unless the study file says no`()
    throws
  {
    let texts = try Self.texts(
      "text: [{heading: A, paragraphs: One.}, {heading: B, paragraphs: [Two., Three.], checked: no}]"
    )
    #expect(texts.map(\.heading.text) == ["A", "B"])
    #expect(texts.map { $0.paragraphs.map(\.text) } == [["One."], ["Two.", "Three."]])
    #expect(texts.map(\.isChecked) == [true, false])
  }

  /// The study file has three lines above its settings.
  @Test(
    arguments: [
      ("text: [{heading: H, paragraphs: \"In {{a}} of {{b}}.\"}]", [(4, 39), (4, 48)]),
      ("text: [{heading: H, paragraphs: 'It''s {{a}} of {{b}}.'}]", [(4, 42), (4, 51)]),
      ("text: [{heading: H, paragraphs: \"\\\"So\\\" {{a}} of {{b}}.\"}]", [(4, 43), (4, 52)]),
      ("text:\n- heading: H\n  paragraphs: In {{a}}\n    of {{b}}.", [(6, 20), (7, 10)]),
      (
        "text:\n- heading: H\n  paragraphs: > # {{c}}\n    In {{a}}\n    of {{b}}.",
        [(7, 10), (8, 10)]
      ),
      (
        "text:\n- heading: H\n  paragraphs:\n  - |-\n      In {{a}}\n        of {{b}}.",
        [(8, 12), (9, 14)]
      ),
      (
        "text: [{heading: H, paragraphs: \"In \\x7b{a}} of {{b}}.\"}]", [(4, 33), (4, 33)]
      ),
    ] as [(String, [(Int, Int)])])
  func `each reference is found where it stands`(yaml: String, places: [(Int, Int)]) throws {
    let paragraph = try #require(try Self.texts(yaml).first?.paragraphs.first)
    let scalars = Array(paragraph.text.unicodeScalars)
    let names = scalars.indices.filter { scalars[$0] == "a" || scalars[$0] == "b" }
    let found = names.map { paragraph.place(at: $0) }
    #expect(found == places.map { StudyFilePlace(line: $0.0, column: $0.1) })
  }
}
