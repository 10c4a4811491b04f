import Survey
import Testing

@testable import Ingest

extension StudyFault {
  private init(
    weighted name: String, _ settings: String, plan: String? = nil, says message: String,
    remedy: String? = nil
  ) {
    self.init(name, settings: settings, plan: plan, says: message, remedy: remedy)
  }

  private static func beside(
    _ name: String, _ plan: String, says message: String
  ) -> StudyFault {
    StudyFault(
      weighted: name, "weights: {column: w}", plan: plan,
      says: "\(message) worked out without weights in this version, which would be wrong beside"
        + " 'weights' or 'design'")
  }

  static let weights = [
    StudyFault(
      weighted: "no weights", "1️⃣weights: {cap: 2}",
      says: "'weights' doesn't say where weights come from"),
    StudyFault(
      weighted: "a cap of 1", "weights: {column: w, cap: 1️⃣1}",
      says: "'cap' is '1' where a number above 1 belongs"),
    StudyFault(
      weighted: "a floor of 2", "weights: {column: w, floor: 1️⃣2}",
      says: "'floor' is '2' where a number from 0 to 1 belongs"),
    StudyFault(
      weighted: "two fits",
      "weights: {rake: {role: {lead: 1, staff: 2}}, 1️⃣post_stratify: {role: r.csv}}",
      says: "'rake' and 'post_stratify' both fit the weights to totals"),
    StudyFault(
      weighted: "a margin of a question that isn't there", "weights: {rake: {1️⃣rolle: r.csv}}",
      says: "question 'rolle' isn't known", remedy: "did you mean 'role'?"),
    StudyFault(
      weighted: "a margin of several answers", "weights: {rake: {1️⃣trainings: r.csv}}",
      says:
        "weights are fitted to the answers to questions with one answer each; 'trainings' has not"),
    StudyFault(
      weighted: "no margin", "weights: {1️⃣rake: {}}", says: "'rake' names no question"),
    StudyFault(
      weighted: "a margin outside the folder", "weights: {rake: {role: 1️⃣../r.csv}}",
      says: "'../r.csv' leads out of the study's folder"),
    StudyFault(
      weighted: "a total of no option", "weights: {rake: {role: {lead: 1, 1️⃣stuff: 2}}}",
      says: "option 'stuff' isn't known", remedy: "did you mean 'staff'?"),
    StudyFault(
      weighted: "an option without a total", "weights: {rake: {1️⃣role: {lead: 1}}}",
      says: "the totals of 'role' say nothing of 'staff'"),
    StudyFault(
      weighted: "a total below zero", "weights: {rake: {role: {lead: 1️⃣-1, staff: 2}}}",
      says: "the total of 'lead' is -1, below zero"),
    StudyFault(
      weighted: "a total that is no number",
      "weights: {rake: {role: {lead: 1️⃣\"1,000\", staff: 2}}}",
      says: "the total of 'lead' is '1,000' where a number of up to 15 digits belongs"),
    StudyFault(
      weighted: "totals of nothing", "weights: {rake: {1️⃣role: {lead: 0, staff: 0}}}",
      says: "the totals of 'role' are all zero"),
    StudyFault(
      weighted: "margins with different totals",
      "weights: {rake: {role: {lead: 1, staff: 2.5}, 1️⃣band: {7: 1, 8a: 2}}}",
      says: "the totals of 'role' add to 3.5, and those of 'band' to 3",
      remedy:
        "rescale one of them: multiply its totals by the other's sum and divide them by its own"),
    StudyFault(
      weighted: "post-stratification by two",
      "weights: {1️⃣post_stratify: {role: {lead: 1, staff: 2}, band: {7: 1, 8a: 2}}}",
      says: "'post_stratify' is by one question, and this is by 2"),
    StudyFault(
      weighted: "an empty design", "1️⃣design: {}", says: "'design' names no column"),
    StudyFault(
      weighted: "single units without strata", "design: {clusters: c, 1️⃣single_units: centre}",
      says: "'single_units' is of strata with one unit, and there are no strata"),
    StudyFault(
      weighted: "more populations than stages", "design: {clusters: c, 1️⃣populations: [p, q]}",
      says: "'populations' names 2 columns, and units are drawn in 1 stage"),
    StudyFault(
      weighted: "a population beside weights", "weights: {column: w}\nintervals: {1️⃣population: 9}",
      says: "'population' is of respondents drawn one by one, and these are weighted or drawn by a"
        + " design"),
    StudyFault(
      weighted: "a base that is flagged below one that is hidden",
      "small_bases: {hide: 30, flag: 1️⃣10}",
      says: "'flag' goes up to a base of 10 and 'hide' to 30, so it would never be done"),
    StudyFault(
      weighted: "no small base", "1️⃣small_bases: {}", says: "'small_bases' says nothing of any base"),
    StudyFault(
      weighted: "a table named like that of the weights", "weights: {column: w}",
      plan: "- 1️⃣{breakdown: role, name: weights-role, title: A}",
      says: "the name 'weights-role' is the report's own", remedy: "choose another"),
    beside(
      "co-occurrence beside weights", "- 1️⃣{co-occurrence: trainings, name: a, title: A}",
      says: "co-occurrences are"),
    beside(
      "a reproduction beside weights", "- 1️⃣{reproduction: published, name: a, title: A}",
      says: "reproductions are"),
    beside(
      "a goal beside weights",
      "- 1️⃣{breakdown: role, goal: {value: lead, percent: 5}, name: a, title: A}", says: "goals are"),
    beside(
      "percent of responses beside weights",
      "- 1️⃣{breakdown: trainings, show: percent_of_responses, name: a, title: A}",
      says: "'percent_of_responses' is"),
    beside(
      "percentages of themes beside weights",
      "- 1️⃣{themes: {code_frame: themes.csv}, show: percent, name: a, title: A}",
      says: "percentages of themes are"),
    StudyFault(
      ofWaves: "weights beside waves",
      [
        "2023: {responses: r23, date: 2023-10-01}",
        "2024: {responses: r24, date: 2024-10-01, excerpts: said}\n1️⃣weights: {column: w}",
      ],
      says: "'weights' can't stand beside 'waves' in this version: changes between waves are worked"
        + " out without weights, and would be wrong"),
  ]
}

struct StudyFileReaderWeightsTests {
  private func study(_ settings: String) throws -> Study {
    var draft = StudyDraft()
    draft.settings += settings + "\n"
    return try draft.read()
  }

  @Test(arguments: StudyFault.weights)
  func `a fault of weights or of a design is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `weights are read with their margins, limits and place`() throws {
    let study = try study(
      "weights: {column: w, rake: {role: {staff: 2.5, lead: 1}, band: b.csv}, cap: 5, floor: 0.2}")
    let plan = try #require(study.weights)
    #expect(plan.column == "w")
    #expect(plan.cap == DecimalNumber(units: 5, decimals: 0))
    #expect(plan.floor == DecimalNumber(units: 2, decimals: 1))
    #expect(plan.place == StudyFilePlace(line: 5, column: 1))
    #expect(
      plan.margins.map(\.origin) == [
        .stated([DecimalNumber(units: 1, decimals: 0), DecimalNumber(units: 25, decimals: 1)]),
        .file("b.csv"),
      ])
    #expect(study.files.contains("b.csv"))
  }

  @Test func `a design is read with the columns of its stages`() throws {
    let study = try study(
      "design: {strata: s, clusters: [c, d], populations: [p, q], single_units: average}")
    #expect(
      study.design
        == DesignPlan(
          strata: "s", clusters: ["c", "d"], populations: ["p", "q"], singleUnits: .average,
          place: StudyFilePlace(line: 5, column: 1)))
  }

  @Test func `small bases, the sample and intervals are read`() throws {
    let study = try study(
      "small_bases: {flag: 50, hide: 10}\nsample: census\nintervals: {population: 99}")
    #expect(study.selection == .census)
    #expect(study.intervals == IntervalPlan(method: .wilson, population: 99))
    #expect(study.smallBases?.rules == [.init(.hide, below: 10), .init(.flag, below: 50)])
  }
}
