import Survey
import Testing

@testable import Ingest

/// A question of two options with what is said of its waves.
private func question(_ waves: String) -> String {
  "q: {text: A?, type: single, options: {a: A, b: B}, nets: {any: [a, b]}, waves: \(waves)}"
}

extension StudyFault {
  static let waveQuestions = [
    StudyFault(
      ofWaves: "a wave that isn't there", questions: question("{1️⃣2022: {text: B?}}"),
      says: "wave '2022' isn't known", remedy: "did you mean '2023'?"),
    StudyFault(
      "a wave of a study without waves", questions: question("{1️⃣2023: {text: B?}}"),
      says: "wave '2023' isn't known",
      remedy: "name the study's waves under 'waves' at the top"),
    StudyFault(
      ofWaves: "a key that can't differ", questions: question("{2023: {1️⃣type: multiple}}"),
      says: "key of the wave '2023' of the question 'q' 'type' isn't known"),
    StudyFault(
      ofWaves: "nothing that differed", questions: question("{1️⃣2023: {}}"),
      says: "the wave '2023' of the question 'q' says nothing that differed"),
    StudyFault(
      ofWaves: "not asked, with a text", questions: question("{1️⃣2023: {asked: false, text: B?}}"),
      says: "the wave '2023' of the question 'q' wasn't asked, so nothing else of it can differ"),
    StudyFault(
      ofWaves: "neither asked nor not", questions: question("{2023: {asked: 1️⃣no}}"),
      says: "'asked' 'no' isn't known"),
    StudyFault(
      ofWaves: "asked in no wave",
      questions: "1️⃣" + question("{2023: {asked: false}, 2024: {asked: false}}"),
      says: "the question 'q' was asked in no wave"),
    StudyFault(
      ofWaves: "a net of an option that wasn't there then",
      questions: "q: {text: A?, type: single, options: {a: A, b: B}, nets: {any: [a, 1️⃣b]},"
        + " waves: {2023: {options: {a: A}}}}",
      says: "option 'b' isn't known in the wave '2023'"),
    StudyFault(
      ofWaves: "two labels alike, then", questions: question("{2023: {1️⃣options: {a: A, b: A}}}"),
      says:
        "the options 'a' and 'b' have the same label, 'A', so nobody could tell their rows apart"
        + " in the wave '2023'"),
    StudyFault(
      ofWaves: "a separator where there was one column",
      questions: question("{2023: {1️⃣separator: \";\"}}"),
      says: "'separator' belongs to a question of type 'multiple', 'ranking', this one is 'single'"
        + " in the wave '2023'"),
    StudyFault(
      ofWaves: "routed on a question that wasn't asked then",
      questions: "q: {text: A?, type: single, options: {a: A}, waves: {2023: {asked: false}}}\n"
        + "p: {text: B?, type: text, asked_when: {1️⃣q: a}}",
      says: "the question 'q' wasn't asked in the wave '2023'"),
    StudyFault(
      ofWaves: "routed on an option that wasn't there then",
      questions: question("{2024: {options: {a: A}, nets: {}}}")
        + "\np: {text: B?, type: text, asked_when: {q: 1️⃣b}}",
      says: "option 'b' isn't known in the wave '2024'"),
  ]
}

struct StudyFileReaderWaveQuestionsTests {
  @Test(arguments: StudyFault.waveQuestions)
  func `a fault of a question in a wave is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  private func waves(_ questions: String) throws -> [Codebook] {
    var draft = StudyDraft.waved
    draft.questions += "\n" + questions
    return try draft.read().waves.map(\.codebook)
  }

  @Test func `a question is the same in every wave unless said otherwise`() throws {
    let codebooks = try waves("")
    #expect(codebooks.map(\.questions.count) == [5, 5])
    #expect(codebooks[0].questions.map(\.text) == codebooks[1].questions.map(\.text))
  }

  @Test func `what differed is of its wave alone`() throws {
    let asked = try waves(
      """
      q:
        text: How now?
        type: single
        column: q7
        options: {a: A, b: B}
        waves:
          2023: {text: How then?, label: Then, options: {a: Ah, c: C}, column: q3, missing: ["-"],
            asked_when: {role: lead}}
      """
    ).compactMap { $0.question(named: "q") }
    #expect(asked.map(\.text) == ["How then?", "How now?"])
    #expect(asked.map(\.label) == ["Then", "How now?"])
    #expect(asked.map(\.optionList?.options.count) == [2, 2])
    #expect(asked.map { $0.optionList?.position(of: "c") } == [1, nil])
    #expect(asked.map(\.layout) == [.column("q3"), .column("q7")])
    #expect(asked.map(\.missing) == [["", "-"], [""]])
    #expect(asked.map(\.askedWhen?.terms.first?.question.name) == ["role", nil])
  }

  @Test func `a layout takes the place of the other kind`() throws {
    let asked = try waves(
      """
      q: {text: A?, type: multiple, separator: ";", options: {a: A},
        waves: {2023: {columns: {a: q_a}, selected: ["yes"]}}}
      """
    ).compactMap { $0.question(named: "q")?.layout }
    #expect(
      asked == [
        .columns(["q_a"], chosen: ["yes"], notChosen: ["0"]),
        .separated(column: "q", separator: ";"),
      ])
    let turned = try waves(
      """
      q: {text: A?, type: multiple, columns: {a: q_a}, options: {a: A},
        waves: {2024: {separator: "|", column: q}}}
      """
    ).compactMap { $0.question(named: "q")?.layout }
    #expect(turned[1] == .separated(column: "q", separator: "|"))
  }

  @Test func `everyone can have been asked in one wave`() throws {
    let asked = try waves(
      "q: {text: A?, type: text, asked_when: {role: lead}, waves: {2023: {asked_when: everyone}}}"
    ).compactMap { $0.question(named: "q") }
    #expect(asked.map { $0.askedWhen == nil } == [true, false])
  }

  @Test func `a question that wasn't asked isn't in the wave, nor a segment by it`() throws {
    var draft = StudyDraft.waved
    draft.questions += "\n" + question("{2023: {asked: false}}")
    draft.segments = "leads: {role: lead}\nas: {q: a}"
    let study = try draft.read()
    #expect(study.waves.map { $0.codebook.question(named: "q") == nil } == [true, false])
    #expect(study.waves.map { $0.segments.map(\.name) } == [["leads"], ["leads", "as"]])
    #expect(study.codebook.question(named: "q") != nil)
  }
}
