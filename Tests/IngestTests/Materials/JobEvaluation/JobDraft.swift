import Survey

@testable import Ingest

/// A chart of two factors and three bands, against which profiles and posts are read.
enum JobDraft {
  static let chart = FactorPlan(factors: [
    FactorPlan.Factor(id: "skill", label: "Skill", levels: levels([5, 12, 21, 32])),
    FactorPlan.Factor(id: "effort", label: "Effort", levels: levels([3, 7, 12])),
  ])

  static let bands = [
    PayBand(name: "6", points: 0...15), PayBand(name: "7a", points: 16...30),
    PayBand(name: "7b", points: 31...50),
  ]

  static let profileHeader = "profile,label,band,factor,level,score,total_lowest,total_highest\n"
  static let postHeader = "post,label,factor,level\n"

  private static func levels(_ points: [Int]) -> [FactorPlan.Level] {
    points.enumerated().map { FactorPlan.Level(number: $0 + 1, points: $1, isSeen: true) }
  }
}
