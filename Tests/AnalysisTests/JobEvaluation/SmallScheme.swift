import Survey

@testable import Analysis

/// A scheme of three factors, two bands and two profiles, to be changed in one place at a time.
enum SmallScheme {
  /// Ten cells, of which skill 4 and care 2 weren't seen.
  static let chart = FactorPlan(factors: [
    factor("skill", [5, 12, 21, 32], unseen: [4]), factor("effort", [3, 7, 12, 18]),
    factor("care", [4, 9], unseen: [2]),
  ])

  static let bands = [
    PayBand(name: "1", points: 0...20), PayBand(name: "2", points: 21...30),
    PayBand(name: "3", points: 31...45),
  ]

  /// Four combinations, 16 to 34 points; effort is 2 or 4, never 3.
  static let lower = profile(
    "lower", printed: "1-2", bands: 0...1, total: 16...34, levels: [[1, 2], [2, 4], [1]])
  /// Two combinations, 28 or 39 points; the second rests on a cell that wasn't seen.
  static let upper = profile(
    "upper", printed: "2", bands: 1...1, total: 29...39, levels: [[3, 4], [1], [1]])

  static func factor(_ id: String, _ points: [Int], unseen: [Int] = []) -> FactorPlan.Factor {
    FactorPlan.Factor(
      id: id, label: id.prefix(1).uppercased() + id.dropFirst(),
      levels: points.enumerated().map {
        FactorPlan.Level(number: $0 + 1, points: $1, isSeen: !unseen.contains($0 + 1))
      })
  }

  /// A profile whose printed scores are the chart's, unless said otherwise.
  static func profile(
    _ id: String, printed: String, bands: ClosedRange<Int>, total: ClosedRange<Int>?,
    levels: [[Int]], scores: [Int: [Int]] = [:], of chart: FactorPlan = chart
  ) -> JobProfile {
    JobProfile(
      id: id, label: "Job \(id)", printedBand: printed, bands: bands, printedTotal: total,
      entries: levels.enumerated().map { place, levels in
        let points = levels.compactMap { chart.factors[place].level($0)?.points }
        return JobProfile.Entry(
          levels: levels, printedLevel: levels.map(String.init).joined(separator: "-"),
          printedScores: scores[place] ?? points)
      })
  }

  /// What is found of some profiles and posts.
  static func evaluation(
    _ profiles: [JobProfile], posts: [Post] = [], compare: [JobEvaluationPlan.Comparison] = [],
    provenance: Provenance? = nil, chart: FactorPlan = chart
  ) -> JobEvaluation {
    JobEvaluation(
      plan: JobEvaluationPlan(
        name: "jobs", title: "Jobs", profiles: "profiles", chart: "chart", bands: "bands",
        posts: posts.isEmpty ? nil : "posts", comparisons: compare, notes: ["A note."]),
      material: JobMaterial(chart: chart, bands: bands, profiles: profiles, posts: posts),
      postProvenance: provenance, rounding: Rounding(decimals: 1, rule: .halfUp))
  }
}
