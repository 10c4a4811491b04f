import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  static let codebook = [
    StudyFault(
      "the same name in quotes and without",
      questions: """
        7: {text: A?, type: text}
        1️⃣"7": {text: B?, type: text}
        """, says: "'7' stands twice in 'questions', once in quotes and once without"),
    StudyFault(
      "routing on itself",
      questions: """
        q: {text: A?, type: single, options: {y: Yes}, asked_when: {1️⃣q: y}}
        """, says: "whether 'q' is asked can't depend on its own answer"),
    StudyFault(
      "routing on no question",
      questions: """
        q: {text: A?, type: text, 1️⃣asked_when: {}}
        """, says: "'asked_when' names no question"),
    StudyFault(
      "routing on no answer",
      questions: """
        q: {text: A?, type: text, asked_when: {role: 1️⃣[]}}
        """, says: "'role' of 'asked_when' is an empty list"),
    StudyFault(
      "a segment of an answer given twice", segments: "leads: {role: [lead, 1️⃣lead]}",
      says: "'lead' stands twice in 'role' of the segment 'leads'"),
    StudyFault(
      "a segment of nothing", segments: "1️⃣leads: {}", says: "the segment 'leads' names no question"),
    StudyFault(
      "an empty label", questions: "q: {text: A?, 1️⃣label: , type: text}",
      says: "the label of the question 'q' is empty"),
    StudyFault(
      "no type", questions: "1️⃣q: {text: A?}", says: "the type of the question 'q' is missing",
      remedy:
        "add 'type: single', or one of: multiple, scale, nps, battery, ranking, number, date, text"),
    StudyFault(
      "no text", questions: "1️⃣q: {type: text}", says: "the text of the question 'q' is missing"),
    StudyFault(
      "options of a number", questions: "q: {text: A?, type: number, 1️⃣options: {1: One}}",
      says:
        "'options' belongs to a question of type 'single', 'scale', 'multiple', 'ranking',"
        + " 'battery', this one is 'number'"),
    StudyFault(
      "a unit of options",
      questions: "q: {text: A?, type: single, options: {1: One}, 1️⃣unit: years}",
      says: "'unit' belongs to a question of type 'number', this one is 'single'"),
    StudyFault(
      "a misspelt type, with keys of its own",
      questions: "q: {text: A?, type: 1️⃣singel, options: {1: One}}",
      says: "type 'singel' isn't known", remedy: "did you mean 'single'?"),
  ]
}

struct StudyFileReaderCodebookTests {
  @Test(arguments: StudyFault.codebook)
  func `a fault of the codebook is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `each question of a circle is told, and one that hangs on it isn't`() throws {
    var draft = StudyDraft()
    draft.questions += """

      a: {text: A?, type: single, options: {y: Yes}, 1️⃣asked_when: {b: y}}
      b: {text: B?, type: single, options: {y: Yes}, 2️⃣asked_when: {a: y}}
      c: {text: C?, type: single, options: {y: Yes}, asked_when: {a: y}}
      """
    let faults = try draft.faults()
    #expect(
      faults.map(\.message)
        == ["a", "b"].map {
          "whether '\($0)' is asked depends, through other questions, on '\($0)' itself"
        })
    let places = try ["1️⃣", "2️⃣"].map { FilePosition(try #require(draft.marked.places[$0])) }
    #expect(faults.map(\.position) == places)
  }

  @Test func `questions keep the order, the words and the kinds of the file`() throws {
    let codebook = try StudyDraft().read().codebook
    #expect(codebook.questions.map(\.id.name) == ["role", "band", "years", "trainings", "words"])
    let role = codebook[Question.ID("role")]
    #expect(role.text == "Which role?")
    #expect(role.label == "Which role?")
    #expect(role.layout == .column("role"))
    #expect(role.askedWhen == nil)
    let years = codebook[Question.ID("years")]
    guard case .number(unit: "years") = years.kind else {
      Issue.record("\(years.kind) is no number of years")
      return
    }
  }

  @Test func `a question may be routed on a later one, and on several answers`() throws {
    var draft = StudyDraft()
    draft.questions = """
      first: {text: A?, type: text, asked_when: {later: [b, a], other: "no"}}
      later: {text: B?, label: Later, type: single, options: {a: A, b: B}}
      other: {text: C?, type: single, options: {"yes": "Yes", no: "No"}}
      """
    draft.segments = "all: {later: [a, b]}"
    draft.plan = "- {breakdown: later, name: later, title: Later}"
    let codebook = try draft.read().codebook
    let terms = try #require(codebook[Question.ID("first")].askedWhen).terms
    #expect(terms.map(\.question.name) == ["later", "other"])
    #expect(terms.map(\.values) == [["b", "a"], ["no"]])
    #expect(terms.map(\.options) == [[1, 0], [1]])
    #expect(codebook[Question.ID("later")].label == "Later")
  }

  @Test(arguments: [
    ("", "", [""]), ("missing: [\"\", n/a]", "", ["", "n/a"]),
    ("missing: n/a", "missing: 99", ["n/a", "99"]), ("missing: []", "", []),
    ("missing:", "missing: [98, 99]", ["", "98", "99"]),
  ])
  func `missing values are the study's and the question's own`(
    settings: String, own: String, missing: [String]
  ) throws {
    var draft = StudyDraft()
    draft.settings = settings + "\n"
    draft.questions += "\nq: {text: A?, type: number, \(own)}"
    #expect(try draft.read().codebook[Question.ID("q")].missing == missing)
  }

  @Test func `words that YAML knows stay the words they are`() throws {
    var draft = StudyDraft()
    draft.questions += """

      q: {text: "No", type: single, options: {yes: true, no: no, ~: null, 007: 1.50, 0x10: 1e3}}
      """
    let list = try #require(try draft.read().codebook[Question.ID("q")].optionList)
    #expect(list.options.map(\.value) == ["yes", "no", "~", "007", "0x10"])
    #expect(list.options.map(\.label) == ["true", "no", "null", "1.50", "1e3"])
  }
}
