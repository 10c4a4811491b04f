import Survey
import TestSupport
import Testing

@testable import Analysis

struct CapabilityAuditFrameworkTests {
  private func audit(_ framework: CapabilityFramework, notes: [String] = []) -> [Finding] {
    CapabilityAudit(
      CapabilityAuditPlan(hasSelfAssessments: false, notes: notes), of: Study([]),
      CapabilityMaterial(framework: framework)
    ).findings
  }

  private func framework(labels: [[String]]) -> CapabilityFramework {
    let plain = CapabilityFramework(items: labels)
    return CapabilityFramework(
      levels: plain.levels, pillars: plain.pillars, aspects: plain.aspects,
      items: labels.map { level in
        level.enumerated().map { .init(id: "KS.\($0 + 1)", label: $1) }
      })
  }

  @Test func `without self-assessments only the framework has tables`() {
    let findings = audit(CapabilityFramework(items: [["KS.1"], ["KS.2"]]), notes: ["Note."])
    #expect(findings.map(\.name) == ["audit-levels", "audit-aspects", "audit-items"])
    #expect(findings.map(\.notes) == [["Note."], [], []])
    #expect(findings.allSatisfy { $0.provenance == nil && $0.base.rule == .framework })
  }

  @Test func `aspects have totals both ways`() throws {
    let plain = CapabilityFramework(items: [["KS.1"], ["KS.1"]])
    let framework = CapabilityFramework(
      levels: plain.levels,
      pillars: [.init(id: "a", label: "A"), .init(id: "b", label: "B")],
      aspects: [[6, 5], [7, 4]],
      items: plain.items)
    let table = try #require(audit(framework).table(.aspects))
    #expect(table.columns.map(\.label) == ["A", "B", "All pillars"])
    #expect(try table.shown(.aspects, downColumn: "a") == ["6", "7", "13"])
    #expect(try table.shown(.aspects, downColumn: "*") == ["11", "11", "22"])
  }

  @Test func `what is stated of a level is added up`() throws {
    let table = try #require(audit(CapabilityFramework(items: [["KS.1"], []])).table(.levels))
    #expect(try table.shown(.items, downColumn: "*") == ["1", "0", "1"])
    #expect(try table.shown(.responsibilities, downColumn: "*") == ["4", "4", "8"])
    #expect(try table.shown(.distinctResponsibilities, downColumn: "*") == ["3", "3", "6"])
    #expect(try table.shown(.headlines, downColumn: "*") == ["2", "2", "4"])
  }

  @Test func `labels that come back are told, within a level and across levels`() throws {
    let findings = audit(
      framework(labels: [["Listen", "Act", "listen "], ["ACT", "Rest"], ["Act"]]))
    let items = try #require(findings.table(.items))
    #expect(try items.shown(.repeatedLabels, downColumn: "*") == ["1", "0", "0", "1"])
    #expect(try items.shown(.returningLabels, downColumn: "*") == ["0", "1", "1", "2"])
    let returning = try #require(findings.table(.returning))
    #expect(returning.rows.map(\.value) == ["l1:KS.1", "l1:KS.2"])
    #expect(
      returning.rows.map(\.descriptions) == [
        ["KS.1", "Listen", "Level 1 KS.3"], ["KS.2", "Act", "Level 2 KS.1; Level 3 KS.1"],
      ])
    #expect(try returning.shown(.items, downColumn: "*") == ["2", "3"])
  }

  @Test func `a level whose items have no numbers has no gaps to count`() throws {
    let table = try #require(
      audit(CapabilityFramework(items: [["KS.2"], ["listening"]])).table(.items))
    #expect(try table.shown(.numberingGaps, downColumn: "*") == ["1", "z", "z"])
    #expect(try table.shown(.outOfOrder, downColumn: "*") == ["0", "z", "z"])
  }
}
