import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A text that is no YAML, with a keycap where it goes wrong.
struct BadYAML: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let marked: MarkedText
  let message: String

  init(_ name: String, _ text: String, _ message: String) {
    testDescription = name
    marked = MarkedText(text)
    self.message = message
  }

  static let all = [
    BadYAML(
      "a tab", "study: a\n1️⃣\ttitle: b\n",
      "the YAML can't be read: found a tab character that violates indentation"),
    BadYAML(
      "a control character", "study: a\r\ntitle: é1️⃣\u{7}\r\n",
      "the YAML can't be read: control characters are not allowed"),
    BadYAML(
      "an alias of nothing", "study: 1️⃣*nothing\n",
      "the YAML can't be read: found undefined alias"),
    BadYAML(
      "a second document", "study: a\n1️⃣---\nstudy: b\n",
      "the YAML can't be read: but found another document"),
    BadYAML(
      "a key that stands twice", "1️⃣study: a\nstudy: b\n",
      "the same key stands twice in one list: study"),
    BadYAML(
      "a quote left open", "study: a\ntitle: 'b\n1️⃣",
      "the YAML can't be read: found unexpected end of stream"),
  ]
}

struct StudyFileTests {
  @Test(arguments: BadYAML.all)
  func `text that isn't YAML is told in one line, in its place`(bad: BadYAML) throws {
    let found = try Study.faults(of: bad.marked.text)
    #expect(found.map(\.message) == [bad.message])
    let place = try #require(bad.marked.places["1️⃣"])
    #expect(found.map(\.position) == [FilePosition(place)])
    #expect(found.allSatisfy { $0.remedy != nil })
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}", "---\n"])
  func `an empty study file is told as a whole`(text: String) throws {
    let found = try Study.faults(of: text)
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.message.contains("\n") })
  }

  @Test(
    arguments: [
      { $0 }, { "\u{FEFF}" + $0 }, { $0.replacing("\n", with: "\r\n") },
      { "# a comment\n---\n" + $0 + "...\n" }, { $0 + "\u{85}# a comment" },
    ] as [@Sendable (String) -> String])
  func `a study file reads the same however its text is dressed`(
    dress: @Sendable (String) -> String
  ) throws {
    let study = try Study.reading(dress(StudyDraft().marked.text))
    #expect(study.title == "A small study")
    #expect(study.codebook.questions.count == 5)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `places and lines hold with every line end`(end: String) throws {
    var draft = StudyDraft()
    draft.plan = "- {breakdown: 1️⃣rôle, name: a, title: \"é\"}"
    let marked = draft.marked
    let found = try Study.faults(of: "\u{FEFF}" + marked.text.replacing("\n", with: end))
    let place = try #require(marked.places["1️⃣"])
    #expect(found.map(\.position) == [FilePosition(place)])
    #expect(found.map(\.sourceLine) == ["  - {breakdown: rôle, name: a, title: \"é\"}"])
  }

  @Test func `an anchor stands for what it names`() throws {
    var draft = StudyDraft()
    draft.questions += """

      a: {text: A?, type: single, options: &scale {1: One, 2: Two}}
      b: {text: B?, type: single, options: *scale}
      """
    let codebook = try draft.read().codebook
    #expect(
      codebook[Question.ID("a")].optionList?.options
        == codebook[Question.ID("b")].optionList?.options)
  }

  @Test func `aliases of aliases and deep nesting end in a message`() throws {
    let levels = (1...9).map { "a\($0): &a\($0) [\(String(repeating: "*a\($0 - 1),", count: 9))]" }
    for text in [
      (["a0: &a0 [x]"] + levels).joined(separator: "\n"),
      "study: " + String(repeating: "[", count: 5000),
      "study: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    ] {
      #expect(try !Study.faults(of: text).isEmpty)
    }
  }

  @Test(arguments: ["[a]", "a", "1", "{1: 2, [a]: b}"])
  func `a root that is no study file is told`(text: String) throws {
    let found = try Study.faults(of: text)
    #expect(found.contains { $0.position == FilePosition(line: 1, column: 1) })
  }

  @Test func `all faults are told, in the order of the file`() throws {
    var draft = StudyDraft()
    draft.plan = "- {breakdown: nope, name: a, title: A}"
    draft.questions += "\nq: {text: A?, type: nope}"
    draft.settings = "rounding: {rule: nope}\n"
    let lines = try draft.faults().compactMap(\.position?.line)
    #expect(lines.count == 3)
    #expect(lines == lines.sorted())
  }
}
