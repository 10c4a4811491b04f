import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let scores = [
    StudyFault(
      "a scale in no order", questions: "q: {text: A?, type: scale, 1️⃣options: {1: A, 3: B, 2: C}}",
      says:
        "the options of the question 'q' are in no order: their values (1, 3, 2) neither rise nor"
        + " fall all the way",
      remedy: "put the options in order, say what each counts for under 'scores', or say 'type:"
        + " single'"),
    StudyFault(
      "scores in no order",
      questions:
        "q: {text: A?, type: scale, options: {a: A, b: B, c: C}, 1️⃣scores: {a: 1, b: 3, c: 2}}",
      says: "the scores of the question 'q' (1, 3, 2) neither rise nor fall all the way"),
    StudyFault(
      "two equal scores",
      questions: "q: {text: A?, type: scale, options: {a: A, b: B}, 1️⃣scores: {a: 1, b: 1.0}}",
      says: "the scores of the question 'q' (1, 1.0) neither rise nor fall all the way"),
    StudyFault(
      "an option without a score",
      questions: "q: {text: A?, type: scale, options: {a: A, b: B}, 1️⃣scores: {a: 1}}",
      says: "'scores' of the question 'q' says nothing of 'b'"),
    StudyFault(
      "a score of no option",
      questions: "q: {text: A?, type: scale, options: {a: A}, scores: {a: 1, 1️⃣b: 2}}",
      says: "option 'b' isn't known", remedy: "known: a"),
    StudyFault(
      "a score that is no number",
      questions: "q: {text: A?, type: scale, options: {a: A}, scores: {a: 1️⃣high}}",
      says: "the score of 'a' is 'high' where a number of up to 9 digits belongs"),
    StudyFault(
      "scores of a single",
      questions: "q: {text: A?, type: single, options: {a: A}, 1️⃣scores: {a: 1}}",
      says: "'scores' belongs to a question of type 'scale', 'battery', this one is 'single'"),
    StudyFault(
      "options of a recommendation", questions: "q: {text: A?, type: nps, 1️⃣options: {0: No}}",
      says: "'options' belongs to a question of type 'single', 'scale', 'multiple', 'ranking',"
        + " 'battery', this one is 'nps'"),
    StudyFault(
      "a battery without items",
      questions: "1️⃣q: {text: A?, type: battery, options: {1: No, 2: Yes}}",
      says: "the battery 'q' has no items"),
    StudyFault(
      "a battery of no item",
      questions: "q: {text: A?, type: battery, options: {1: No, 2: Yes}, 1️⃣items: {}}",
      says: "the battery 'q' has no items"),
    StudyFault(
      "an item named like a question",
      questions: "1️⃣q: {text: A?, type: battery, options: {1: No, 2: Yes}, items: {role: My role}}",
      says: "'role' names two questions, or an item of a battery and a question"),
    StudyFault(
      "a battery that differs between waves",
      questions:
        "q: {text: A?, type: battery, options: {1: No, 2: Yes}, items: {i: I}, 1️⃣waves: {}}",
      says: "'waves' belongs to a question of type 'single', 'multiple', 'scale', 'nps', 'ranking',"
        + " 'number', 'date', 'text', this one is 'battery'"),
    StudyFault(
      "an item without words",
      questions: "q: {text: A?, type: battery, options: {1: No, 2: Yes}, items: {1️⃣i: {label: I}}}",
      says: "the text of the item 'i' is missing"),
    StudyFault(
      "routing on a battery",
      questions: """
        q: {text: A?, type: battery, options: {1: No, 2: Yes}, items: {i: I, j: J}}
        r: {text: B?, type: text, asked_when: {1️⃣q: 1}}
        """,
      says: "'q' is a battery, and a question belongs here", remedy: "name its items: i, j"),
  ]
}

struct StudyFileReaderScoresTests {
  private func question(_ text: String, named name: String = "q") throws -> Question {
    var draft = StudyDraft()
    draft.questions += "\n" + text
    return try draft.read().codebook[Question.ID(name)]
  }

  private func scores(_ text: String) throws -> [String]? {
    try question(text).optionList?.scores?.map(\.description)
  }

  @Test(arguments: StudyFault.scores)
  func `a fault of scores or of a battery is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `scores are the numbers of the options, else their places, unless given`() throws {
    #expect(
      try scores("q: {text: A?, type: scale, options: {5: A, 2: B, 1.5: C}}") == ["5", "2", "1.5"])
    #expect(try scores("q: {text: A?, type: scale, options: {7: A, 8a: B}}") == ["1", "2"])
    #expect(
      try scores("q: {text: A?, type: scale, options: {1: A, 2: B}, scores: {2: 25, 1: -1}}")
        == ["-1", "25"])
    #expect(try scores("q: {text: A?, type: single, options: {1: A, 2: B}}") == nil)
  }

  @Test func `a recommendation has the options from 0 to 10 and its three nets`() throws {
    let recommended = try question("q: {text: A?, type: nps}")
    let list = try #require(recommended.optionList)
    #expect(list.options.map(\.value) == (0...10).map(String.init))
    #expect(list.scores?.map(\.units) == Array(0...10))
    #expect(list.nets.map(\.name) == ["promoters", "passives", "detractors"])
    #expect(list.nets.flatMap(\.members).sorted() == Array(0...10))
    #expect(list.nets[0].members == [9, 10])
    #expect(list.nets[2].members == Array(0...6))
  }

  @Test func `a battery's items are scales in columns of their own, routed and read alike`() throws
  {
    var draft = StudyDraft()
    draft.questions += """

      q: {text: How much?, label: Much, type: battery, options: {1: No, 2: Yes}, scores: {1: 0, 2: 9},
          nets: {y: [2]}, missing: ["?"], asked_when: {role: lead},
          items: {i: First, j: {text: Second, label: S, column: q_2}}}
      """
    let codebook = try draft.read().codebook
    let battery = try #require(codebook.battery(named: "q"))
    #expect(battery.items.map(\.name) == ["i", "j"])
    #expect(battery.label == "Much")
    #expect(battery.options.scores?.map(\.units) == [0, 9])
    let items = battery.items.map { codebook[$0] }
    #expect(items.map(\.text) == ["First", "Second"])
    #expect(items.map(\.label) == ["First", "S"])
    #expect(items.map(\.layout) == [.column("i"), .column("q_2")])
    for item in items {
      #expect(item.optionList == battery.options)
      #expect(item.missing == ["", "?"])
      #expect(item.askedWhen?.terms.map(\.values) == [["lead"]])
    }
  }
}
