import Survey
import TestSupport
import Testing

@testable import Analysis

struct CapabilityAuditCoverageTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the answers of each level are those that a plain recount finds`(seed: UInt64) throws {
    let random = RandomAssessments(seed: seed)
    let table = try #require(random.findings().table(.coverage))
    for (place, level) in random.framework.levels.enumerated() {
      var counts = ["yes": 0, "partly": 0, "no": 0, "blank": 0]
      var people = 0
      for respondent in random.respondents {
        let given = respondent.answers[place]
        if given.allSatisfy({ $0 == nil }) { continue }
        people += 1
        for answer in given { counts[answer?.rawValue ?? "blank", default: 0] += 1 }
      }
      let possible = people * random.framework.items[place].count
      #expect(try table.shown(level.id, .respondents) == String(people))
      #expect(try table.shown(level.id, .possibleAnswers) == String(possible))
      for measure in [Measure.yes, .partly, .no, .blank] {
        let figure = try table.figure(level.id, measure)
        #expect(figure.count == counts[measure.rawValue])
        #expect(figure.base == possible)
      }
      let share = try table.figure(level.id, .percent)
      #expect(share.count == (possible == 0 ? nil : counts["yes"]))
      #expect((share.status == .notApplicable) == (possible == 0))
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `groups of respondents make up each level`(seed: UInt64) throws {
    let random = RandomAssessments(seed: seed)
    let coverage = try #require(random.findings().table(.coverage))
    let groups = random.findings().table(.groups)
    for level in random.framework.levels {
      for measure in [Measure.respondents, .possibleAnswers, .yes] {
        let whole = try coverage.figure(level.id, measure).count
        var sum = 0
        for row in groups?.rows ?? [] where row.value.hasPrefix("\(level.id):") {
          sum += try groups?.figure(row.value, measure).count ?? 0
        }
        #expect(sum == whole)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no item that isn't shown is covered by as few as one that is`(seed: UInt64) throws {
    let random = RandomAssessments(seed: seed)
    let rows = Set((random.findings().table(.gaps)?.rows ?? []).map(\.value))
    for (place, level) in random.framework.levels.enumerated() {
      let items = random.framework.items[place]
      let assessing = random.respondents.filter { $0.answers[place].contains { $0 != nil } }
      let yes = items.indices.map { item in
        assessing.count { $0.answers[place][item] == .yes }
      }
      let uncovered = items.indices.filter { yes[$0] < assessing.count }
      let shown = items.indices.filter { rows.contains("\(level.id):\(items[$0].id)") }
      let hidden = uncovered.filter { !shown.contains($0) }
      if assessing.isEmpty {
        #expect(shown.isEmpty)
      } else {
        #expect(shown.count >= min(3, uncovered.count))
        #expect(shown.allSatisfy(uncovered.contains))
        let most = shown.map { yes[$0] }.max() ?? 0
        #expect(hidden.allSatisfy { yes[$0] > most })
      }
    }
  }

  @Test func `a blank is not a no, and a level left blank is not assessed`() throws {
    let framework = CapabilityFramework(items: [["KS.1", "KS.2"], ["KS.1"]])
    let people: [[[SelfAssessments.Answer?]]] = [[[.yes, nil], [nil]], [[nil, .no], [.partly]]]
    let material = CapabilityMaterial(
      framework: framework,
      selfAssessments: SelfAssessments(
        respondents: people.map { .init(name: "R", level: 0, answers: $0) }))
    let table = try #require(
      CapabilityAudit(CapabilityAuditPlan(), of: Study([]), material).findings.table(.coverage))
    #expect(try table.shown(.no, downColumn: "*") == ["1", "0"])
    #expect(try table.shown(.blank, downColumn: "*") == ["2", "0"])
    #expect(try table.shown(.respondents, downColumn: "*") == ["2", "1"])
    #expect(try table.shown("l1", .percent) == "25")
  }

  /// Findings of people at the first level who answered so, where some items weren't asked.
  private func audit(
    _ people: [[[SelfAssessments.Answer?]]], notAsked: Set<SelfAssessments.Place> = [],
    items: [[String]]
  ) -> [Finding] {
    let material = CapabilityMaterial(
      framework: CapabilityFramework(items: items),
      selfAssessments: SelfAssessments(
        respondents: people.map { .init(name: "R", level: 0, answers: $0) }, notAsked: notAsked))
    return CapabilityAudit(CapabilityAuditPlan(), of: Study([]), material).findings
  }

  @Test func `an item that wasn't asked is no possible answer, no blank and no gap`() throws {
    let findings = audit(
      [[[.yes, nil], [nil]], [[.no, nil], [nil]]],
      notAsked: [.init(level: 0, item: 1), .init(level: 1, item: 0)],
      items: [["KS.1", "KS.2"], ["KS.1"]])
    let coverage = try #require(findings.table(.coverage))
    #expect(try coverage.shown(.possibleAnswers, downColumn: "*") == ["2", "0"])
    #expect(try coverage.shown(.blank, downColumn: "*") == ["0", "0"])
    #expect(try coverage.shown("l1", .percent) == "50")
    #expect(try #require(findings.table(.gaps)).rows.map(\.value) == ["l1:KS.1"])
    for table in [CapabilityAuditPlan.Table.coverage, .groups, .gaps] {
      let caveats = try #require(findings.table(table)).caveats
      #expect(caveats.contains(.itemsNotAsked(level: "Level 1", items: 1, of: 2)))
      #expect(caveats.contains(.itemsNotAsked(level: "Level 2", items: 1, of: 1)))
    }
  }

  @Test func `items that everyone covers are no gaps, and a level of such is told`() throws {
    let items = [["KS.1", "KS.2"], ["KS.1", "KS.2"]]
    let findings = audit([[[.yes, .yes], [.no, .yes]]], items: items)
    let gaps = try #require(findings.table(.gaps))
    #expect(gaps.rows.map(\.value) == ["l2:KS.1"])
    #expect(gaps.caveats.contains(.allCovered(level: "Level 1")))
    #expect(!gaps.caveats.contains(.allCovered(level: "Level 2")))
  }

  @Test func `where everyone covers everything there are no gaps to show`() {
    #expect(audit([[[.yes], [nil]]], items: [["KS.1"], ["KS.1"]]).table(.gaps) == nil)
  }

  @Test func `every row of respondents is remarked upon, and none of the framework`() {
    for table in RandomAssessments(seed: 1).findings() {
      let remark = table.base.rule == .assessedLevel ? "levels are not pay bands" : ""
      #expect(table.rows.allSatisfy { $0.remark == remark })
    }
  }

  @Test func `every table of respondents says that levels are no pay bands`() {
    let tables = RandomAssessments(seed: 1).findings().filter { $0.base.rule == .assessedLevel }
    #expect(tables.count >= 4)
    #expect(tables.allSatisfy { $0.caveats.contains(.levelsAreNotPayBands) })
  }
}
