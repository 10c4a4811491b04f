import Survey
import TestSupport
import Testing

@testable import Analysis

struct CapabilityAuditDistanceTests {
  /// An audit of respondents at places of levels, who answered yes to so many of each level's items.
  private func audit(
    _ people: [(level: Int?, yeses: [Int])], items: [Int] = [2, 4, 4], against: String? = nil,
    provenance: Provenance? = nil, notAsked: Set<SelfAssessments.Place> = []
  ) -> [Finding] {
    let names = items.map { (1...$0).map { "KS.\($0)" } }
    let respondents = people.enumerated().map { number, person in
      SelfAssessments.Respondent(
        name: "R\(number)", level: person.level,
        answers: zip(items, person.yeses).map { count, yes in
          (0..<count).map { yes < 0 ? nil : $0 < yes ? .yes : .no }
        })
    }
    return CapabilityAudit(
      CapabilityAuditPlan(against: against, provenance: provenance), of: Study([]),
      CapabilityMaterial(
        framework: CapabilityFramework(items: names),
        selfAssessments: SelfAssessments(respondents: respondents, notAsked: notAsked))
    ).findings
  }

  private let bands = CoverageBand.allCases.map(\.measure)

  @Test func `respondents are held against the level after their own`() throws {
    let table = try #require(
      audit([(0, [2, 4, 0]), (0, [2, 3, 0]), (1, [0, 0, 2]), (1, [0, 0, 1]), (2, [0, 0, 0])])
        .table(.distance))
    #expect(
      table.rows.map(\.descriptions) == [["Level 2"], ["Level 3"], ["the next level of each"]])
    #expect(try bands.map { try table.shown("l1", $0) } == ["1", "1", "0", "0"])
    #expect(try bands.map { try table.shown("l2", $0) } == ["0", "0", "1", "1"])
    #expect(try bands.map { try table.shown("*", $0) } == ["1", "1", "1", "1"])
    #expect(try table.shown("*", .items) == "z")
    #expect(table.caveats.contains(.noLevelAbove(level: "Level 3", respondents: 1)))
  }

  @Test func `all are held against the one level that the plan names`() throws {
    let table = try #require(
      audit([(0, [2, 4, 0]), (2, [2, 1, 4]), (nil, [0, 4, 0])], against: "l2").table(.distance))
    #expect(table.rows.map(\.label) == ["Level 1", "Level 3", "Level not stated", "All levels"])
    #expect(table.rows.allSatisfy { $0.descriptions == ["Level 2"] })
    #expect(try bands.map { try table.shown("*", $0) } == ["2", "0", "0", "1"])
    #expect(try table.shown("*", .items) == "4")
    #expect(!table.caveats.contains { if case .noLevelAbove = $0 { true } else { false } })
  }

  @Test func `who states no level is left out, and who left the level blank isn't counted`() throws
  {
    let table = try #require(audit([(nil, [2, 4, 0]), (0, [2, -1, 0])]).table(.distance))
    #expect(table.caveats.contains(.levelNotStated(respondents: 1)))
    #expect(try table.shown("l1", .respondents) == "0")
    #expect(try table.shown("*", .respondents) == "0")
    #expect(
      table.caveats.contains(.levelLeftBlank(level: "Level 1", against: "Level 2", respondents: 1)))
  }

  @Test(arguments: 0..<100 as Range<UInt64>, [nil, "l1"])
  func `whoever isn't in the table is told of below it`(seed: UInt64, against: String?) throws {
    let random = RandomAssessments(seed: seed)
    guard let table = random.findings(against: against).table(.distance) else { return }
    let told = table.caveats.map { caveat in
      switch caveat {
      case .noLevelAbove(_, let people), .levelNotStated(let people),
        .levelLeftBlank(_, _, let people):
        people
      default: 0
      }
    }.reduce(0, +)
    let counted = try #require(try table.figure("*", .respondents).count)
    #expect(counted + told == random.respondents.count)
  }

  @Test func `respondents are held against the items that were asked`() throws {
    let table = try #require(
      audit([(0, [2, 3, 0])], notAsked: [.init(level: 1, item: 3)]).table(.distance))
    #expect(try table.shown("l1", .items) == "3")
    #expect(try table.shown("l1", .coversAll) == "1")
    #expect(table.caveats.contains(.itemsNotAsked(level: "Level 2", items: 1, of: 4)))
  }

  @Test func `bands make up the respondents`() throws {
    for seed in 0..<100 as Range<UInt64> {
      guard let table = RandomAssessments(seed: seed).findings().table(.distance) else { continue }
      for row in table.rows.map(\.value) {
        let parts = try bands.map { try table.figure(row, $0).count ?? 0 }
        #expect(try parts.reduce(0, +) == table.figure(row, .respondents).count)
      }
    }
  }

  @Test func `nobody is held against a level where all are at the last`() {
    #expect(audit([(2, [0, 0, 0])]).table(.distance) == nil)
  }

  @Test(arguments: [
    (nil, 0), (Provenance.observed, 0), (.reconstructed, 0), (.synthetic, 2),
  ])
  func `single respondents are shown only where they are invented`(
    provenance: Provenance?, rows: Int
  ) {
    let findings = audit([(0, [2, 4, 0]), (0, [2, 3, 0])], provenance: provenance)
    #expect(findings.table(.respondents)?.rows.count ?? 0 == rows)
    #expect(findings.table(.coverage)?.provenance == provenance ?? .observed)
    let names = findings.flatMap(\.rows).flatMap { [$0.value, $0.label] + $0.descriptions }
    #expect(names.contains("R0") == (rows > 0))
  }

  /// People at the first level of whom some cover everything and the others nothing.
  @Test(arguments: [
    (4, 0, Provenance.observed, true), (5, 0, .observed, true), (0, 5, .observed, true),
    (4, 5, .observed, true), (5, 5, .observed, false), (4, 0, .synthetic, false),
    (4, 5, .synthetic, false),
  ])
  func `few respondents, or all of one answer, are warned of, unless they are invented`(
    covering: Int, others: Int, provenance: Provenance, isWarned: Bool
  ) throws {
    let findings = audit(
      Array(repeating: (level: 0, yeses: [1, 4, 4]), count: covering)
        + Array(repeating: (level: 0, yeses: [0, 0, 0]), count: others),
      items: [1, 4, 4], provenance: provenance
    ).filter { $0.base.rule == .assessedLevel }
    #expect(findings.count >= 3)
    #expect(
      findings.allSatisfy { $0.caveats.contains(.fewRespondents(below: 5)) == isWarned })
  }
}
