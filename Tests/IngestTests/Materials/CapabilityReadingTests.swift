import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct CapabilityReadingTests {
  private static let files = [
    "framework-levels.csv":
      "level,label,stage,items,responsibilities,distinct_responsibilities,headlines\n"
      + "low,Low,,1,2,2,1\nhigh,High,,2,3,2,1\n",
    "framework.csv": "level,pillar,pillar_label,aspects\nlow,p,P,4\nhigh,p,P,5\n",
    "framework-items.csv": "level,item,label\nlow,KS.1,A\nhigh,KS.1,B\nhigh,KS.2,C\n",
    "self-assessments.csv": "respondent,level,low:KS.1,high:KS.2\nR1,low,yes,no\n",
  ]

  private func read(
    _ replaced: [String: String] = [:], without absent: String? = nil,
    _ plan: CapabilityAuditPlan = CapabilityAuditPlan()
  ) throws -> CapabilityReading {
    let scratch = try ScratchFolder()
    for (path, text) in Self.files where path != absent {
      try scratch.write(replaced[path] ?? text, to: path)
    }
    return CapabilityReading(
      plan, in: StudyFolder(of: scratch.url.appendingPathComponent("study.yaml").path))
  }

  @Test func `files that agree are one framework with its self-assessments`() throws {
    let read = try read()
    #expect(read.rejections.isEmpty)
    #expect(read.inputs.map(\.rows) == [2, 2, 3, 1])
    let framework = try #require(read.material).framework
    #expect(framework.levels.map(\.id) == ["low", "high"])
    #expect(framework.aspects == [[4], [5]])
    #expect(framework.items.map { $0.map(\.id) } == [["KS.1"], ["KS.1", "KS.2"]])
    #expect(
      read.material?.selfAssessments?.respondents
        == [.init(name: "R1", level: 0, answers: [[.yes], [nil, .no]])])
  }

  @Test func `a framework does without self-assessments`() throws {
    let read = try read(
      without: "self-assessments.csv", CapabilityAuditPlan(hasSelfAssessments: false))
    #expect(read.rejections.isEmpty)
    #expect(read.material?.selfAssessments == nil)
  }

  @Test func `a number of items that the file of items doesn't list is told at the number`() throws
  {
    let text = MarkedText(
      (Self.files["framework-levels.csv"] ?? "").replacing("High,,2", with: "High,,1️⃣3"))
    let found = try read(["framework-levels.csv": text.text]).rejections.flatMap(\.diagnostics)
    #expect(
      found.map(\.message) == [
        "the level 'high' has 3 items here, the file 'framework-items.csv' lists 2"
      ])
    #expect(found.map(\.position) == [text.places["1️⃣"].map { FilePosition($0) }])
  }

  @Test func `faults of several files are told together`() throws {
    let read = try read([
      "framework.csv": "level,pillar,pillar_label,aspects\nlow,p,P,x\nhigh,p,P,5\n",
      "framework-items.csv": "level,item,label\nlow,KS.1,\n",
    ])
    #expect(
      read.rejections.flatMap(\.diagnostics).map(\.message) == [
        "'aspects' is 'x' where a whole number belongs", "the item 'KS.1' has no label to print",
      ])
    #expect(read.material == nil)
  }

  @Test func `a file that isn't there is told as such, beside what is wrong with others`() throws {
    let read = try read(
      ["framework-items.csv": "level,item,label\nlow,KS.1,\n"], without: "framework-levels.csv")
    #expect(read.rejections.map(\.cause).contains(.missingFile))
    #expect(read.rejections.flatMap(\.diagnostics).count == 2)
  }
}
