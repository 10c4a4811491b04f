import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let layouts = [
    StudyFault(
      "no place for several answers", questions: "1️⃣q: {text: A?, type: multiple, options: {a: A}}",
      says: "the multiple-response question 'q' doesn't say where its answers stand"),
    StudyFault(
      "an empty separator",
      questions: "1️⃣q: {text: A?, type: multiple, separator: \"\", options: {a: A}}",
      says: "the multiple-response question 'q' doesn't say where its answers stand"),
    StudyFault(
      "a separator beside columns",
      questions:
        "q: {text: A?, type: multiple, options: {a: A}, columns: {a: q_a}, 1️⃣separator: \";\"}",
      says: "'separator' and 'columns' can't both be: the answers stand in one column or in one an"
        + " option"),
    StudyFault(
      "a column beside columns",
      questions: "q: {text: A?, type: multiple, options: {a: A}, columns: {a: q_a}, 1️⃣column: q}",
      says: "'column' and 'columns' can't both be: the answers stand in one column or in one an"
        + " option"),
    StudyFault(
      "a word for chosen beside a separator",
      questions: "q: {text: A?, type: multiple, separator: \";\", 1️⃣selected: [x], options: {a: A}}",
      says: "'selected' goes with 'columns'"),
    StudyFault(
      "an option without a column",
      questions: "q: {text: A?, type: multiple, options: {a: A, b: B}, 1️⃣columns: {a: q_a}}",
      says: "the option 'b' has no column"),
    StudyFault(
      "a column of no option",
      questions: "q: {text: A?, type: multiple, options: {a: A}, columns: {a: q_a, 1️⃣c: q_c}}",
      says: "option 'c' isn't known", remedy: "known: a"),
    StudyFault(
      "one column for two options",
      questions: "q: {text: A?, type: multiple, options: {a: A, b: B}, columns: {a: q_a, b: 1️⃣q_a}}",
      says: "the column 'q_a' stands for two options"),
    StudyFault(
      "a word for both",
      questions: """
        q: {text: A?, type: multiple, options: {a: A}, columns: {a: q_a}, 1️⃣not_selected: ["", 1]}
        """, says: "'1' says both that an option was chosen and that it wasn't"),
    StudyFault(
      "a word for chosen that is missing",
      questions: """
        q: {text: A?, type: multiple, missing: 1, 1️⃣options: {a: A}, columns: {a: q_a}}
        """, says: "'1' of 'q' says that an option was chosen, and is a missing value at once"),
    StudyFault(
      "columns of a single response",
      questions: "q: {text: A?, type: single, options: {a: A}, 1️⃣columns: {a: q_a}}",
      says: "'columns' belongs to a question of type 'multiple', 'ranking', this one is 'single'"),
    StudyFault(
      "an empty column", questions: "q: {text: A?, type: text, 1️⃣column: }",
      says: "'column' is empty"),
  ]
}

struct StudyFileReaderLayoutTests {
  @Test(arguments: StudyFault.layouts)
  func `a fault of the layout is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: [
    ("type: text", ColumnLayout.column("q")),
    ("type: number, column: \"q7: hours\"", .column("q7: hours")),
    (
      "type: multiple, separator: \" | \", options: {a: A}",
      .separated(column: "q", separator: " | ")
    ),
    (
      "type: multiple, separator: \",\", column: q7, options: {a: A}",
      .separated(column: "q7", separator: ",")
    ),
    (
      "type: multiple, options: {a: A, b: B}, columns: {b: q_2, a: q_1}",
      .columns(["q_1", "q_2"], chosen: ["1"], notChosen: ["0"])
    ),
    (
      "type: multiple, options: {a: A}, columns: {a: q_1}, selected: \"Yes\","
        + " not_selected: [\"No\", \"\"]",
      .columns(["q_1"], chosen: ["Yes"], notChosen: ["No", ""])
    ),
  ])
  func `a layout is what the file says, and the question's own column otherwise`(
    keys: String, layout: ColumnLayout
  ) throws {
    var draft = StudyDraft()
    draft.questions += "\nq: {text: A?, \(keys)}"
    #expect(try draft.read().codebook[Question.ID("q")].layout == layout)
  }
}
