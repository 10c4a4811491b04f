import Survey
import TestSupport

@testable import Analysis

/// Respondents with answers drawn from a seed, some of whom left a level or an item blank.
struct RandomAssessments {
  let framework: CapabilityFramework
  let respondents: [SelfAssessments.Respondent]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let items = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      (0..<Int.random(in: 1...6, using: &generator)).map { "KS.\($0 + 1)" }
    }
    framework = CapabilityFramework(items: items)
    respondents = (0..<Int.random(in: 0...12, using: &generator)).map { number in
      SelfAssessments.Respondent(
        name: "R\(number)",
        level: generator.chance(10) ? nil : Int.random(in: items.indices, using: &generator),
        answers: items.map { ids in
          let leavesBlank = generator.chance(30)
          return ids.map { _ -> SelfAssessments.Answer? in
            guard !leavesBlank, !generator.chance(20) else { return nil }
            return SelfAssessments.Answer.allCases.randomElement(using: &generator)
          }
        })
    }
  }

  /// The tables of an audit of them.
  func findings(against: String? = nil, provenance: Provenance? = nil) -> [Finding] {
    CapabilityAudit(
      CapabilityAuditPlan(against: against, provenance: provenance), of: Study([]),
      CapabilityMaterial(
        framework: framework, selfAssessments: SelfAssessments(respondents: respondents))
    ).findings
  }
}

extension [Finding] {
  /// The table of that name, after the audit's own name.
  func table(_ name: CapabilityAuditPlan.Table) -> Finding? {
    first { $0.name == "audit-\(name.rawValue)" }
  }
}
