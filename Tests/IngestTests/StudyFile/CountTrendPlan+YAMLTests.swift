import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  private static let sources =
    StudyDraft().sources + "\nregister: {file: counts.csv, format: counts}"

  /// A fault of a trend of the draft's counts, in keys that follow its name and title.
  private static func trend(
    _ name: String, _ keys: String, says message: String, remedy: String? = nil
  ) -> StudyFault {
    StudyFault(
      name, sources: sources, plan: "- {trend: register, name: a, title: A, \(keys)}",
      says: message, remedy: remedy)
  }

  static let countTrends = [
    trend(
      "a test", "1️⃣test: z",
      says: "a trend of counts has no test: everyone was counted, nobody was sampled"
    ),
    trend(
      "an interval", "show: [change, 1️⃣interval]",
      says: "a trend of counts has no interval: everyone was counted, nobody was sampled"),
    trend(
      "a table that isn't one", "show: [1️⃣chnage]", says: "table 'chnage' isn't known",
      remedy: "did you mean 'change'?"),
    trend("a table twice", "show: [change, 1️⃣change]", says: "'change' stands twice in 'show'"),
    trend(
      "shares of nothing", "show: [1️⃣shares]", says: "shares are of a breakdown, and there is none"),
    trend(
      "a breakdown nobody sees", "show: [change], 1️⃣by: sex",
      says: "'by' is of shares, and 'show' asks for none"),
    trend(
      "a breakdown that isn't there", "by: 1️⃣route", says: "breakdown 'route' isn't known",
      remedy: "known: sex"),
    trend(
      "an unknown category of nothing", "1️⃣unknown: u",
      says: "'unknown' is of a breakdown's categories, and there is none"),
    trend(
      "an unknown category that isn't one", "by: sex, unknown: [u, 1️⃣x]",
      says: "category 'x' isn't known"),
    trend(
      "nothing known", "by: sex, 1️⃣unknown: [f, m, u]",
      says: "every category is unknown, so that nothing is known"),
    trend(
      "a unit that isn't there", "units: [AT, 1️⃣OTs]", says: "unit 'OTs' isn't known",
      remedy: "did you mean 'OT'?"),
    trend("a unit twice", "units: [AT, 1️⃣AT]", says: "'AT' stands twice in 'units'"),
    trend("no unit", "units: 1️⃣[]", says: "'units' is an empty list"),
    trend(
      "a label of nothing", "labels: {AT: Arts therapists, 1️⃣PT: Physiotherapists}",
      says: "unit, breakdown or category 'PT' isn't known"),
    trend(
      "a label of a sum that isn't asked for", "labels: {1️⃣\"*\": All}",
      says: "unit, breakdown or category '*' isn't known",
      remedy: "'*' is the sum: add 'total: true'"),
    trend(
      "one label for two", "labels: {AT: Therapists, OT: 1️⃣Therapists}",
      says: "'AT' and 'OT' have the same label, so nobody could tell them apart"),
    trend(
      "the name of another unit as a label", "labels: {AT: 1️⃣OT}",
      says: "the label of 'AT' is 'OT', the name of another row or column",
      remedy: "give it a label of its own"),
    trend(
      "the name of a unit as the sum's label", "total: true, labels: {\"*\": 1️⃣OT}",
      says: "the label of '*' is 'OT', the name of another row or column"),
    trend(
      "the name of another category as a label", "by: sex, labels: {f: 1️⃣m}",
      says: "the label of 'f' is 'm', the name of another row or column"),
    trend(
      "a unit that is called like the sum", "1️⃣total: true, labels: {AT: All}",
      says: "the unit 'AT' has the same label as the sum, 'All'",
      remedy: "give the sum another under 'labels', with the key \"*\""),
    trend("a total of what", "total: 1️⃣sum", says: "'total' 'sum' isn't known"),
    trend(
      "sums that aren't there to compare", "1️⃣matched: both",
      says: "two tables of the change differ in their sum alone, and there is none"),
    trend(
      "units nobody compares", "show: [counts], 1️⃣matched: true",
      says: "'matched' is of the change, and 'show' doesn't ask for it"),
    trend(
      "no unit on every date", "units: [OT], 1️⃣matched: true",
      says: "no unit has a count on all 3 dates"),
    trend(
      "a key of another analysis", "1️⃣segment: leads", says: "key of the trend 'segment' isn't known"
    ),
  ]

  static let countDates = [
    trend(
      "dates out of order", "dates: [2021-12-01, 1️⃣2020-10-01]",
      says: "the date 2020-10-01 stands after 2021-12-01, which is later"),
    trend(
      "a date twice", "dates: [2020-10-01, 2021-12-01, 1️⃣2021-12-01]",
      says: "'2021-12-01' stands twice in 'dates'"),
    trend(
      "a date without counts", "dates: [2020-10-01, 1️⃣2021-12-02]",
      says: "date of the counts '2021-12-02' isn't known", remedy: "did you mean '2021-12-01'?"),
    trend(
      "a day that is none", "from: 1️⃣2021-02-29",
      says: "there is no day '2021-02-29' in the calendar"),
    trend(
      "a year for a date", "to: 1️⃣2021", says: "the date is '2021' where a day as yyyy-mm-dd belongs"
    ),
    trend(
      "one date", "1️⃣dates: [2020-10-01]",
      says: "a trend is between two dates at least, and this one has 1"),
    trend(
      "an end before the beginning", "1️⃣from: 2025-01-14, to: 2020-10-01",
      says: "a trend is between two dates at least, and this one has 0"),
    trend(
      "a list and a beginning", "dates: [2020-10-01, 2021-12-01], 1️⃣from: 2020-10-01",
      says: "'dates' and 'from' both say which dates there are"),
    trend(
      "a break on the first date", "breaks: {1️⃣2020-10-01: new rules}",
      says: "the break of 2020-10-01 parts nothing: the dates are 2020-10-01 to 2025-01-14"),
    trend(
      "a break after the last date", "to: 2021-12-01, breaks: {1️⃣2022-01-01: new rules}",
      says: "the break of 2022-01-01 parts nothing: the dates are 2020-10-01 to 2021-12-01"),
    trend(
      "a break on no day", "breaks: {1️⃣last year: new rules}",
      says: "the date is 'last year' where a day as yyyy-mm-dd belongs"),
    trend(
      "a break for no reason", "breaks: {1️⃣2021-12-01: \"\"}",
      says: "the reason for the break of 2021-12-01 is empty"),
    StudyFault(
      "a source of another format", sources: sources,
      plan: "- {trend: 1️⃣responses, name: a, title: A}",
      says: "source of counts 'responses' isn't known", remedy: "known: register"),
    StudyFault(
      "a study without counts", plan: "- {trend: 1️⃣register, name: a, title: A}",
      says: "source of counts 'register' isn't known", remedy: "give a source the format 'counts'"),
  ]
}

struct CountTrendPlanYAMLTests {
  private func draft(_ plan: String, counts: String? = nil) -> StudyDraft {
    var draft = StudyDraft()
    draft.sources += "\nregister: {file: counts.csv, format: counts}"
    draft.plan = plan
    draft.counts = counts ?? draft.counts
    return draft
  }

  private func trend(_ keys: String) throws -> CountTrendPlan {
    let plan = try draft("- {trend: register, name: a, title: A\(keys)}").read().plan
    guard case .countTrend(let trend) = plan[0] else {
      throw RejectedInput(
        diagnostics: [Diagnostic(path: "", position: nil, message: "the entry is no trend")])
    }
    return trend
  }

  @Test(arguments: StudyFault.countTrends + StudyFault.countDates)
  func `a fault of a trend is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `a trend is of everything there is unless it says otherwise`() throws {
    let plan = try trend("")
    #expect(plan.source == "register")
    #expect(plan.unitHeading == "Unit")
    #expect(plan.dates.map(\.description) == ["2020-10-01", "2021-12-01", "2025-01-14"])
    #expect(plan.units.map(\.value) == ["AT", "OT"])
    #expect(plan.units.map(\.label) == ["AT", "OT"])
    #expect(plan.totalLabel == nil)
    #expect(plan.breakdown == nil)
    #expect(plan.breaks.isEmpty)
    #expect(plan.tables == [.counts, .change])
    #expect(plan.tableNames == ["a", "a-change"])
  }

  @Test func `everything that is said is kept`() throws {
    let plan = try trend(
      """
      , unit: Profession, units: [OT, AT], from: 2021-12-01, total: true, matched: both,
            by: sex, unknown: u, labels: {AT: Arts, sex: Sex on record, f: Women, "*": Both},
            breaks: {2025-01-14: new forms, 2022-02-02: new rules}, notes: [One., Two.]
      """)
    #expect(plan.unitHeading == "Profession")
    #expect(plan.dates.map(\.description) == ["2021-12-01", "2025-01-14"])
    #expect(plan.units.map(\.label) == ["OT", "Arts"])
    #expect(plan.totalLabel == "Both")
    #expect(plan.breakdown?.name.label == "Sex on record")
    #expect(plan.breakdown?.categories.map(\.value) == ["f", "m", "u"])
    #expect(plan.breakdown?.categories.map(\.label) == ["Women", "m", "u"])
    #expect(plan.breakdown?.unknown == ["u"])
    #expect(plan.breaks.map(\.reason) == ["new rules", "new forms"])
    #expect(plan.tableNames == ["a", "a-change", "a-change-matched", "a-shares"])
    #expect(plan.notes == ["One.", "Two."])
  }

  @Test func `the first table has the entry's name, whichever it is`() throws {
    #expect(try trend(", by: sex, show: [shares]").tableNames == ["a"])
    #expect(
      try trend(", show: [change, counts], matched: both, total: true").tableNames
        == ["a", "a-matched", "a-counts"])
  }

  @Test func `a name that a table of another entry has is told`() throws {
    let draft = draft(
      """
      - {trend: register, name: a, title: A}
      - 1️⃣{breakdown: role, name: a-change, title: B}
      """)
    let place = try #require(draft.marked.places["1️⃣"])
    let found = try draft.faults()
    #expect(
      found.map(\.message)
        == ["two tables are named 'a-change'; the first is on line \(place.line - 1)"])
    #expect(found.map(\.position) == [FilePosition(place)])
  }

  @Test func `faults of the counts are told once, beside those of the plan`() throws {
    let found = try draft(
      """
      - {trend: register, name: a, title: A}
      - {trend: register, name: b, titel: B}
      """, counts: "date,unit,category,count,breakdown\n2020-10-01,AT,,many,\n"
    ).faults()
    #expect(
      found.map(\.message) == [
        "the count is 'many' where a whole number from 0 to 9999999999 belongs",
        "the trend's title ('title') is missing", "key of the trend 'titel' isn't known",
      ])
  }

  @Test func `counts that aren't there are a missing file, unless more is wrong`() throws {
    let missing = { (plan: String) -> RejectedInput? in
      var draft = self.draft(plan)
      draft.sources = draft.sources.replacing("counts.csv", with: "absent.csv")
      do {
        _ = try draft.read()
        return nil
      } catch let rejected as RejectedInput {
        return rejected
      }
    }
    #expect(try missing("- {trend: register, name: a, title: A}")?.cause == .missingFile)
    #expect(try missing("- {trend: register, name: a}")?.cause == .badData)
  }
}
