import Survey
import Testing

@testable import Ingest

extension StudyFault {
  /// A fault of one derived question named d.
  private init(
    derived name: String, _ entry: String, says message: String, remedy: String? = nil
  ) {
    self.init(name, settings: "derived:\n  \(entry)", says: message, remedy: remedy)
  }

  static let derived = [
    StudyFault(
      derived: "no label", "1️⃣d: {cross: [role, band]}",
      says: "the label of the derived question 'd' ('label') is missing"),
    StudyFault(
      derived: "two ways", "1️⃣d: {label: D, cross: [role, band], groups: {of: role}}",
      says: "the derived question 'd' says 2 times how it is made, where once belongs"),
    StudyFault(
      derived: "no way", "1️⃣d: {label: D}",
      says: "the derived question 'd' says 0 times how it is made, where once belongs"),
    StudyFault(
      derived: "a name that is taken", "1️⃣role: {label: D, cross: [role, band]}",
      says: "'role' names a derived question and one that is asked"),
    StudyFault(
      derived: "bands of nothing", "d: {label: D, 1️⃣bands: {x: {label: X, under: 5}}}",
      says: "the question that 'bands' is of ('of') is missing"),
    StudyFault(
      derived: "bands of a question that isn't there",
      "d: {label: D, bands: {of: 1️⃣yaers, x: {label: X, under: 5}}}",
      says: "question 'yaers' isn't known", remedy: "did you mean 'years'?"),
    StudyFault(
      derived: "bands of options", "d: {label: D, bands: {of: 1️⃣role, x: {label: X, under: 5}}}",
      says: "bands are of numbers or days, and 'role' has none"),
    StudyFault(
      derived: "no band", "d: {label: D, 1️⃣bands: {of: years}}", says: "'bands' names no band"),
    StudyFault(
      derived: "bands that overlap",
      "d: {label: D, bands: {of: years, x: {label: X, under: 5}, 1️⃣y: {label: Y, from: 4.5}}}",
      says: "the bands 'x' and 'y' overlap",
      remedy: "begin one of them where the other ends: 'under: 5' and 'from: 5' leave no gap"),
    StudyFault(
      derived: "a band within another",
      "d: {label: D, bands: {of: years, x: {label: X, from: 0}, 1️⃣y: {label: Y, from: 4, under: 5}}}",
      says: "the bands 'x' and 'y' overlap"),
    StudyFault(
      derived: "an empty band",
      "d: {label: D, bands: {of: years, x: {label: X, from: 5, under: 1️⃣5.0}}}",
      says: "the band 'x' is empty: it begins where it ends or later"),
    StudyFault(
      derived: "a band without limits", "d: {label: D, bands: {of: years, 1️⃣x: {label: X}}}",
      says: "the band 'x' has no limit"),
    StudyFault(
      derived: "a limit that is no number",
      "d: {label: D, bands: {of: years, x: {label: X, under: 1️⃣five}}}",
      says: "'under' is 'five' where a number belongs"),
    StudyFault(
      derived: "two bands of one label",
      "d: {label: D, 1️⃣bands: {of: years, x: {label: X, under: 5}, y: {label: X, from: 5}}}",
      says:
        "the options 'x' and 'y' have the same label, 'X', so nobody could tell their rows apart"),
    StudyFault(
      derived: "groups of a number", "d: {label: D, groups: {of: 1️⃣years, x: {label: X, of: [1]}}}",
      says: "groups are of options, and 'years' has none"),
    StudyFault(
      derived: "an option in two groups",
      "d: {label: D, groups: {of: role, x: {label: X, of: [lead]}, 1️⃣y: {label: Y, of: [lead, staff]}}}",
      says: "the option 'lead' of 'role' is in the groups 'x' and 'y'"),
    StudyFault(
      derived: "a group of an unknown option",
      "d: {label: D, groups: {of: role, x: {label: X, of: [1️⃣leed]}}}",
      says: "option 'leed' isn't known", remedy: "did you mean 'lead'?"),
    StudyFault(
      derived: "a group of nothing", "d: {label: D, groups: {of: role, 1️⃣x: {label: X}}}",
      says: "the group 'x' doesn't say which options it is of"),
    StudyFault(
      derived: "a group named like a row",
      "d: {label: D, groups: {of: role, 1️⃣missing: {label: X, of: lead}}}",
      says: "the option value 'missing' is what the report's own tables call a row"),
    StudyFault(
      derived: "a cross of three", "d: {label: D, cross: 1️⃣[role, band, years]}",
      says: "'cross' names 3 questions where two belong"),
    StudyFault(
      derived: "a cross of several answers", "d: {label: D, cross: [role, 1️⃣trainings]}",
      says: "questions with one answer each can be crossed; 'trainings' has not"),
    StudyFault(
      derived: "a question made from itself", "1️⃣d: {label: D, cross: [role, d]}",
      says: "the derived question 'd' is made, through others, from 'd' itself"),
    StudyFault(
      derived: "a circle",
      "e: {label: E, cross: [role, d]}\n  1️⃣d: {label: D, groups: {of: f, x: {label: X, of: x}}}\n"
        + "  f: {label: F, cross: [d, band]}",
      says: "the derived question 'd' is made, through others, from 'd' itself"),
    StudyFault(
      "routing on a derived question", settings: "derived: {d: {label: D, cross: [role, band]}}",
      questions: "q: {text: A?, type: text, asked_when: {1️⃣d: lead*7}}",
      says: "question 'd' isn't known"),
  ]
}

struct StudyFileReaderDerivedTests {
  private func codebook(_ derived: String, questions: String = "") throws -> Codebook {
    var draft = StudyDraft()
    draft.settings = "derived:\n" + derived.split(separator: "\n").map { "  \($0)\n" }.joined()
    draft.questions += questions
    return try draft.read().codebook
  }

  @Test(arguments: StudyFault.derived)
  func `a fault of a derived question is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `derived questions stand after those asked, each after those it is made from`() throws
  {
    let codebook = try codebook(
      """
      pair: {label: Pair, cross: [experience, role]}
      experience: {label: Experience, bands: {of: years, new: {label: Under 5, under: 5}, old: {label: 5 or more, from: 5}}}
      """)
    #expect(codebook.questions.map(\.id.name).suffix(2) == ["experience", "pair"])
    let pair = codebook[Question.ID("pair")]
    #expect(
      pair.optionList?.options.map(\.value) == ["new*lead", "new*staff", "old*lead", "old*staff"])
    #expect(pair.optionList?.options.first?.label == "Under 5, Lead")
    #expect(pair.text == "Pair")
  }

  @Test func `bands of days are day numbers`() throws {
    let codebook = try codebook(
      "d: {label: D, bands: {of: day, x: {label: X, from: 0001-01-02, under: 0001-01-05}}}",
      questions: "\nday: {text: When?, type: date}")
    let band = Derivation.Band(
      from: DecimalNumber(units: 2, decimals: 0), under: DecimalNumber(units: 5, decimals: 0))
    #expect(
      codebook[Question.ID("d")].layout == .derived(.bands(of: Question.ID("day"), [band])))
  }

  @Test func `who was asked a derived question is who was asked all it is made from`() throws {
    let codebook = try codebook(
      "d: {label: D, cross: [q, r]}",
      questions: """

        q: {text: A?, type: single, options: {1: One}, asked_when: {role: lead}}
        r: {text: A?, type: single, options: {1: One}, asked_when: {role: lead, band: 7}}
        """)
    #expect(codebook[Question.ID("d")].askedWhen?.terms.map(\.question.name) == ["role", "band"])
  }

  @Test func `a derived question can head a banner, be filtered by, and be in a segment`() throws {
    var draft = StudyDraft()
    draft.settings = "derived: {d: {label: D, groups: {of: role, x: {label: X, of: lead}}}}\n"
    draft.segments = "xs: {d: x}"
    draft.plan = "- {breakdown: d, by: d, segment: xs, filter: {d: x}, name: a, title: A}"
    guard case .breakdown(let plan) = try draft.read().plan[0] else { return }
    #expect(plan.banner == [Question.ID("d")])
    #expect(plan.segment?.condition.terms.map(\.options) == [[0], [0]])
    #expect(plan.segment?.name == "xs and d is x")
  }

  @Test func `a wave has the derived questions that can be made from its own`() throws {
    var draft = StudyDraft.waved
    draft.settings += """
      derived:
        d: {label: D, groups: {of: role, x: {label: X, of: lead}, y: {label: Y, of: staff}}}
        e: {label: E, groups: {of: q, x: {label: X, of: a}}}

      """
    draft.questions = draft.questions.replacing(
      "staff: Staff}", with: "staff: Staff}, waves: {2023: {options: {staff: S, lead: L, boss: B}}}"
    )
    draft.questions +=
      "\nq: {text: A?, type: single, options: {a: A}, waves: {2023: {asked: false}}}"
    let waves = try draft.read().waves
    #expect(waves[0].codebook.question(named: "e") == nil)
    #expect(waves[1].codebook.question(named: "e") != nil)
    #expect(
      waves[0].codebook[Question.ID("d")].layout
        == .derived(.groups(of: Question.ID("role"), [[1], [0]])))
  }
}
