import Foundation
import TestSupport
import Testing

/// Figures of studies that ship, against numbers counted in their sources.
struct ShippedFiguresTests {
  private static func findings(_ study: String) throws -> String {
    try String(
      contentsOf: PackageFolder.url.appendingPathComponent("reports/\(study)/findings.csv"),
      encoding: .utf8)
  }

  private func expect(_ rows: [String], of study: String) throws {
    let findings = try Self.findings(study)
    for row in rows { #expect(findings.contains("\n\(study),\(row)"), "\(row)") }
  }

  @Test func `the people of the workforce priorities are those that were printed`() throws {
    try expect(
      [
        "respondents-by-segment,sample,,,,*,,*,count,count,75,",
        "participants,breakdown,,,part,employers,,*,count,count,8,",
        "participants,breakdown,,,part,course_leaders,,*,count,count,12,",
        "survey-by-profession,breakdown,,survey,profession,art,,*,percent,percent,61.8,,,34,55,",
        "survey-by-profession,breakdown,,survey,profession,music,,*,percent,percent,25.5,,,14,55,",
        "survey-by-profession,breakdown,,survey,profession,drama,,*,percent,percent,12.7,,,7,55,",
      ], of: "workforce-priorities")
  }

  @Test func `the core skills have words and no number`() throws {
    #expect(try !Self.findings("workforce-priorities").contains("core-skills"))
    let report = try String(
      contentsOf: PackageFolder.url.appendingPathComponent(
        "reports/workforce-priorities/report.md"),
      encoding: .utf8)
    #expect(report.contains("| Digital literacy | 6 | none |"))
    #expect(report.contains("Named by the source, not counted"))
  }

  @Test(arguments: [
    ("positive_outcome", 16, 94, 80, 28), ("mental_wellbeing", 13, 76, 65, 23),
    ("practical_recommendations", 9, 53, 45, 16), ("prevention_promotion", 7, 41, 35, 12),
    ("cost_saving", 5, 29, 25, 9), ("community_integration", 5, 29, 25, 9),
    ("health_equity", 2, 12, 10, 4),
  ])
  func `an outcome is counted of the 17 resources with any, of all 20 and of 57 outcomes`(
    outcome: String, count: Int, ofAnswered: Int, ofAll: Int, ofAnswers: Int
  ) throws {
    try expect(
      [
        "outcomes,breakdown,,,outcomes,\(outcome),,*,percent,percent,\(ofAnswered),,,\(count),17,",
        "outcomes,breakdown,,,outcomes,\(outcome),,*,percent_of_responses,percent,\(ofAnswers),,,"
          + "\(count),57,",
        "outcomes-of-all-resources,breakdown,,,outcomes,\(outcome),,*,percent,percent,\(ofAll),,,"
          + "\(count),20,",
        "outcomes-together-both,co-occurrence,,,outcomes,\(outcome),outcomes,\(outcome),count,count,"
          + "\(count),",
      ], of: "ahp-case-studies")
  }

  @Test func `outcomes go together as often as another program counts`() throws {
    try expect(
      [
        "outcomes-together-both,co-occurrence,,,outcomes,practical_recommendations,outcomes,"
          + "cost_saving,count,count,5,,,5,17,",
        "outcomes-together-jaccard,co-occurrence,,,outcomes,practical_recommendations,outcomes,"
          + "cost_saving,jaccard,proportion,0.56,,,5,9,",
      ], of: "ahp-case-studies")
  }

  @Test func `trainees short of the goal are those without an NHS placement`() throws {
    let text = try String(
      contentsOf: PackageFolder.url.appendingPathComponent("data/placements/trainees.csv"),
      encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst()
    let without = rows.count { !$0.contains("nhs_") }
    #expect(rows.count == 122)
    try expect(
      [
        "nhs-goal,goal,,,settings,net:nhs,,*,short_of_goal,count,\(without),,,\(without),122,",
        "nhs-goal,goal,,,settings,net:nhs,,*,goal,percent,100,",
      ], of: "placements")
  }
}
