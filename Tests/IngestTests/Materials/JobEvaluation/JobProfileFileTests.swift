import Survey
import TestSupport
import Testing

@testable import Ingest

struct JobProfileFileTests {
  private static let header = JobDraft.profileHeader
  private static let skill = "a,Job A,6,skill,1-2,5-12,8,19\n"
  private static let effort = "a,Job A,6,effort,1(a),3,8,19\n"

  private func read(_ text: String, _ chart: FactorPlan = JobDraft.chart) throws -> [JobProfile] {
    let draft = try MaterialDraft(text)
    return try JobProfileFile(
      draft.source(.jobProfiles), chart, JobDraft.bands, in: draft.folder
    ).profiles()
  }

  @Test(arguments: [
    MaterialFault(
      "no name", header + "1️⃣,Job A,6,skill,1,5,,\n,Job A,6,effort,1,3,,\n",
      says: "the name of the profile is missing"),
    MaterialFault(
      "a label that changes", header + skill + "a,1️⃣Job B,6,effort,1,3,8,19\n",
      says: "the label of the profile 'a' is 'Job B' here and 'Job A' on line 2"),
    MaterialFault(
      "the label of another",
      header + skill + effort + "b,1️⃣Job A,6,skill,1,5,,\nb,Job A,6,effort,1,3,,\n",
      says: "the profile 'b' has the label 'Job A', which is that of 'a' on line 2"),
    MaterialFault(
      "a band that changes", header + skill + "a,Job A,1️⃣7a,effort,1,3,8,19\n",
      says: "the band of the profile 'a' is '7a' here and '6' on line 2"),
    MaterialFault(
      "a lowest total that changes", header + skill + "a,Job A,6,effort,1,3,1️⃣9,19\n",
      says: "the lowest total of the profile 'a' is '9' here and '8' on line 2"),
    MaterialFault(
      "a highest total that changes", header + skill + "a,Job A,6,effort,1,3,8,1️⃣20\n",
      says: "the highest total of the profile 'a' is '20' here and '19' on line 2"),
    MaterialFault(
      "an unknown band", header + "a,A,1️⃣8,skill,1,5,,\na,A,8,effort,1,3,,\n",
      says: "the band '8' isn't in the table of bands"),
    MaterialFault(
      "falling bands", header + "a,A,1️⃣7b-a,skill,1,5,,\na,A,7b-a,effort,1,3,,\n",
      says: "the bands '7b-a' fall"),
    MaterialFault(
      "one total only", header + "a,A,6,skill,1,5,8,1️⃣\na,A,6,effort,1,3,8,\n",
      says: "the highest total is '' where a whole number belongs"),
    MaterialFault(
      "totals that fall", header + "a,A,6,skill,1,5,9,1️⃣8\na,A,6,effort,1,3,9,8\n",
      says: "the highest total is 8, below the lowest, 9"),
    MaterialFault(
      "an unknown factor", header + skill + effort + "a,Job A,6,1️⃣skil,1,5,8,19\n",
      says: "the factor 'skil' isn't in the chart"),
    MaterialFault(
      "a factor twice", header + skill + effort + "a,Job A,6,1️⃣skill,2,12,8,19\n",
      says: "the factor 'skill' of the profile 'a' stands twice; the first is on line 2"),
    MaterialFault(
      "a factor missing", header + "1️⃣" + skill,
      says: "the profile 'a' has no row for the factor 'effort'"),
    MaterialFault(
      "a level that can't be read", header + "a,Job A,6,skill,1️⃣2b,12,8,19\n" + effort,
      says: "the level '2b' can't be read: 'b' stands where a level, an option, a hyphen or a comma"
        + " belongs"),
    MaterialFault(
      "a range that leaves a level out", header + "a,Job A,6,skill,1️⃣1-3,5-21,8,19\n" + effort,
      says: "the level '1-3' can't be read: '1-3' leaves out what is between, and 2 scores can't"
        + " tell whether it counts"),
    MaterialFault(
      "a level that the chart doesn't have",
      header + "a,Job A,6,skill,1️⃣4-5,32-45,8,19\n"
        + effort,
      says: "the chart has no level 5 of the factor 'skill'"),
    MaterialFault(
      "a score that can't be read", header + "a,Job A,6,skill,1-2,1️⃣5 to 12,8,19\n" + effort,
      says: "the score '5 to 12' can't be read"),
    MaterialFault(
      "a column's name",
      header + "1️⃣difference,A,6,skill,1,5,,\ndifference,A,6,effort,1,3,,\n",
      says: "the name 'difference' is that of a column of the report's own tables"),
    MaterialFault("no profile", header, says: "there is no profile"),
  ])
  func `a fault of the profiles is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `all faults are told at once, in the order of the file`() throws {
    let found = try faults {
      _ = try read(Self.header + "a,A,9,skill,x,5,,\na,A,9,effort,1,-,,\nb,B,6,skil,1,5,,\n")
    }
    #expect(found.map(\.position?.line) == [2, 2, 3, 4, 4])
  }

  @Test func `levels, scores, totals and bands are kept as printed, in the chart's order`() throws {
    let profiles = try read(
      Self.header + "b,Job B,7a-b,effort,\"1(a), 3(b)\",3-12,24,44\n"
        + "b,Job B,7a-b,skill,3–4,21-33,24,44\na,Job A,6,skill,1,5,,\na,Job A,6,effort,1,3,,\n")
    #expect(profiles.map(\.id) == ["b", "a"])
    #expect(profiles[0].entries.map(\.levels) == [[3, 4], [1, 3]])
    #expect(profiles[0].entries.map(\.printedLevel) == ["3–4", "1(a), 3(b)"])
    #expect(profiles[0].entries.map(\.printedScores) == [[21, 33], [3, 12]])
    #expect(profiles[0].bands == 1...2)
    #expect(profiles[0].printedBand == "7a-b")
    #expect(profiles[0].printedTotal == 24...44)
    #expect(profiles[1].printedTotal == nil)
  }

  @Test func `a score that the chart doesn't give is no fault of reading`() throws {
    let profiles = try read(Self.header + "a,Job A,6,skill,1-2,5-13,8,19\n" + Self.effort)
    #expect(profiles[0].entries[0].printedScores == [5, 13])
  }

  @Test func `more combinations than can be counted are refused`() throws {
    let factors = (1...60).map { "f\($0)" }
    let two = [1, 2].map { FactorPlan.Level(number: $0, points: $0, isSeen: true) }
    let chart = FactorPlan(
      factors: factors.map { FactorPlan.Factor(id: $0, label: $0, levels: two) })
    let rows = factors.map { "a,A,6,\($0),1-2,1-2,,\n" }.joined()
    let found = try faults { _ = try read(Self.header + rows, chart) }
    #expect(
      found.map(\.message) == [
        "the profile 'a' has more combinations of levels than can be counted"
      ])
  }
}
