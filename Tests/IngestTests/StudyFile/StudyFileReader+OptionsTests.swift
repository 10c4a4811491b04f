import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let options = [
    StudyFault(
      "no options", questions: "q: {text: A?, type: single, 1️⃣options: {}}",
      says: "the question 'q' has no options"),
    StudyFault(
      "a list of options", questions: "q: {text: A?, type: single, options: 1️⃣[a, b]}",
      says: "'options' is a list where a list of 'key: value' belongs"),
    StudyFault(
      "an option without a label", questions: "q: {text: A?, type: single, options: {1️⃣a: }}",
      says: "the label of the option 'a' is empty"),
    StudyFault(
      "an option in quotes and without",
      questions: "q: {text: A?, type: single, options: {1: A, 1️⃣\"1\": B}}",
      says: "'1' stands twice in 'options', once in quotes and once without"),
    StudyFault(
      "an option that is no scalar",
      questions: "q: {text: A?, type: single, options: {a: A, ? 1️⃣[b] : B}}",
      says: "a key of 'options' is a list where a name belongs"),
    StudyFault(
      "an option that is missing too",
      questions: "q: {text: A?, type: single, 1️⃣options: {a: A, \"\": Blank}}",
      says: "'' of 'q' is an option and a missing value at once"),
    StudyFault(
      "an option that ends in the separator",
      questions: "q: {text: A?, type: multiple, separator: \"/\", 1️⃣options: {n/: Never}}",
      says: "the option 'n/' of 'q' can't be read: blanks at either end of an answer are dropped,"
        + " and a separator ('/') at either end ends it"),
    StudyFault(
      "an option that begins with a blank",
      questions: "q: {text: A?, type: multiple, separator: \"/\", 1️⃣options: {\" a\": A}}",
      says: "the option ' a' of 'q' can't be read: blanks at either end of an answer are dropped,"
        + " and a separator ('/') at either end ends it"),
    StudyFault(
      "a net of nothing",
      questions: """
        q: {text: A?, type: single, options: {a: A}, nets: {any: 1️⃣[]}}
        """, says: "the net 'any' is an empty list"),
    StudyFault(
      "a net of an option twice",
      questions: """
        q: {text: A?, type: single, options: {a: A}, nets: {any: [a, 1️⃣a]}}
        """, says: "'a' stands twice in the net 'any'"),
    StudyFault(
      "a net without options",
      questions: """
        q: {text: A?, type: single, options: {a: A}, nets: {1️⃣any: {label: Any}}}
        """, says: "the net 'any' doesn't say which options it is of"),
    StudyFault(
      "a net of a net",
      questions: """
        q: {text: A?, type: single, options: {a: A, b: B}, nets: {x: [a, b], y: [1️⃣x]}}
        """, says: "option 'x' isn't known"),
    StudyFault(
      "nets over a number", questions: "q: {text: A?, type: number, 1️⃣nets: {any: [1]}}",
      says:
        "'nets' belongs to a question of type 'single', 'scale', 'multiple', 'battery', this one is"
        + " 'number'"),
  ]
}

struct StudyFileReaderOptionsTests {
  @Test(arguments: StudyFault.options)
  func `a fault of the options is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: ["*", "missing", "not_asked", "net:any"])
  func `an option can't take the name of a row of the report's own`(value: String) throws {
    try StudyFault(
      value, questions: "q: {text: A?, type: single, options: {a: A, 1️⃣\"\(value)\": B}}",
      says: "the option value '\(value)' is what the report's own tables call a row"
    ).expectIsTold()
  }

  @Test func `options and nets keep their order, values, labels and members`() throws {
    var draft = StudyDraft()
    draft.questions += """

      q:
        text: A?
        type: scale
        options: {5: "Very: much", 1: Not at all, b c: "B, C"}
        nets: {low: 1, b c: {label: Both, of: [b c, 5]}}
      """
    let list = try #require(try draft.read().codebook[Question.ID("q")].optionList)
    #expect(
      list.options == [
        ResponseOption(value: "5", label: "Very: much"),
        ResponseOption(value: "1", label: "Not at all"),
        ResponseOption(value: "b c", label: "B, C"),
      ])
    #expect(
      list.nets == [
        Net(name: "low", label: "Net: low", members: [1]),
        Net(name: "b c", label: "Both", members: [2, 0]),
      ])
  }

  @Test func `a blank may be an option where it isn't missing`() throws {
    var draft = StudyDraft()
    draft.settings = "missing: []\n"
    draft.questions += "\nq: {text: A?, type: single, options: {\"\": None, a: A}}"
    let list = try #require(try draft.read().codebook[Question.ID("q")].optionList)
    #expect(list.position(of: "") == 0)
  }
}
