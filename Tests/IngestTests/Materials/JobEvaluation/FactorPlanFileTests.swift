import Survey
import TestSupport
import Testing

@testable import Ingest

struct FactorPlanFileTests {
  private static let header = "factor,label,level,points,seen\n"

  private func read(_ text: String) throws -> FactorPlan {
    let draft = try MaterialDraft(text)
    return try FactorPlanFile.read(draft.source(.factorPlan), in: draft.folder).chart
  }

  @Test(arguments: [
    MaterialFault(
      "no factor", header + "1️⃣,Skills,1,5,yes\n", says: "the name of the factor is missing"),
    MaterialFault(
      "a factor in capitals", header + "1️⃣Skills,Skills,1,5,yes\n",
      says: "'Skills' can't name the factor"),
    MaterialFault(
      "no label", header + "skills,1️⃣,1,5,yes\n", says: "the factor's label is missing"),
    MaterialFault(
      "two labels", header + "skills,Skills,1,5,yes\nskills,1️⃣Skill,2,9,yes\n",
      says: "the label of the factor 'skills' is 'Skill' here and 'Skills' on line 2"),
    MaterialFault(
      "a level in words", header + "skills,Skills,1️⃣one,5,yes\n",
      says: "the level is 'one' where a whole number from 1 to 99 belongs"),
    MaterialFault(
      "a level of nought", header + "skills,Skills,1️⃣0,5,yes\n",
      says: "the level is '0' where a whole number from 1 to 99 belongs"),
    MaterialFault(
      "a level twice", header + "skills,Skills,1,5,yes\nskills,Skills,1️⃣1,9,no\n",
      says: "level 1 of the factor 'skills' stands twice; the first is on line 2"),
    MaterialFault(
      "a level without points", header + "skills,Skills,1,1️⃣,yes\n",
      says: "level 1 of the factor 'skills' has no points"),
    MaterialFault(
      "points below nought", header + "skills,Skills,1,1️⃣-5,yes\n",
      says: "the points are '-5' where a whole number from 0 to 99999 belongs"),
    MaterialFault(
      "too many points", header + "skills,Skills,1,1️⃣100000,yes\n",
      says: "the points are '100000' where a whole number from 0 to 99999 belongs"),
    MaterialFault(
      "neither yes nor no", header + "skills,Skills,1,5,1️⃣maybe\n",
      says: "'seen' is 'maybe' where yes or no belongs"),
    MaterialFault(
      "points that don't rise",
      header + "skills,Skills,2,1️⃣5,yes\nskills,Skills,1,5,yes\nskills,Skills,3,9,yes\n",
      says: "level 2 is worth 5, no more than level 1 with 5 on line 3"),
    MaterialFault("no row at all", header, says: "the chart has no factor"),
    MaterialFault(
      "no column of points", "1️⃣factor,label,level,seen\nskills,Skills,1,yes\n",
      says: "there is no column 'points' in the header"),
  ])
  func `a fault of a chart is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `all faults of a chart are told at once`() throws {
    let found = try faults { _ = try read(Self.header + "A,,x,,\nb,B,1,5,yes\nb,B,1,6,yes\n") }
    #expect(found.count == 6)
  }

  @Test func `factors keep the file's order, levels their own`() throws {
    let chart = try read(Self.header + "b,Effort,2,9,no\na,Skills,1,5,yes\nb,Effort,1,4,yes\n")
    #expect(
      chart.factors == [
        FactorPlan.Factor(
          id: "b", label: "Effort",
          levels: [
            FactorPlan.Level(number: 1, points: 4, isSeen: true),
            FactorPlan.Level(number: 2, points: 9, isSeen: false),
          ]),
        FactorPlan.Factor(
          id: "a", label: "Skills",
          levels: [FactorPlan.Level(number: 1, points: 5, isSeen: true)]),
      ])
    #expect(chart.position(of: "a") == 1)
    #expect(chart.factors[0].level(3) == nil)
  }
}
