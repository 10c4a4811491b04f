import Statistics

/// A made-up sample of twenty staff: three regions, in each of which trusts were drawn, in each trust
/// teams, and in each team everyone.
///
/// The figures that the tests hold it to are R 4.2.2's, from `survey` 4.1-1, given these columns with
/// `svydesign(id, strata = ~region, weights = ~w, fpc, nest = TRUE)`.
enum StaffSample {
  static let region = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3]
  static let trust = [1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 7]
  static let team = [1, 1, 2, 1, 2, 1, 2, 3, 1, 2, 2, 1, 2, 3, 3, 1, 2, 1, 2, 2]
  static let weights: [Double] = [
    10, 10, 12, 8, 8, 15, 15, 15, 20, 25, 25, 18, 18, 22, 22, 30, 30, 28, 35, 35,
  ]
  static let hours = [
    37, 30, 22.5, 37.5, 18, 40, 36, 37.5, 30, 25, 37.5, 15, 37.5, 22, 30, 37.5, 37.5, 20, 36, 12,
  ]
  static let years: [Double] = [4, 2, 7, 1, 10, 3, 8, 5, 6, 2, 9, 12, 1, 3, 4, 7, 5, 2, 11, 6]
  static let stays = [1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0].map { $0 == 1 }
  static let isWoman = Array("FFMFMFFMFFMMFFFMFFMF").map { $0 == "F" }
  static let trusts = counts([12, 9, 5], of: region)
  static let teams = counts([4, 6, 5, 3, 8, 2, 7], of: trust)

  /// How the sample may be said to have been drawn.
  enum Draw: CaseIterable {
    case singly, inRegions, byTrusts, byCountedTrusts, byTrustsAndTeams
  }

  static func design(_ draw: Draw, weights: [Double] = weights) throws -> SampleDesign {
    try SampleDesign(
      weights: weights, strata: draw == .singly ? nil : region, stages: stages(draw))
  }

  static func stages(_ draw: Draw) -> [SamplingStage] {
    switch draw {
    case .singly, .inRegions: []
    case .byTrusts: [SamplingStage(units: trust)]
    case .byCountedTrusts: [SamplingStage(units: trust, populationSizes: trusts)]
    case .byTrustsAndTeams:
      [
        SamplingStage(units: trust, populationSizes: trusts),
        SamplingStage(units: team, populationSizes: teams),
      ]
    }
  }

  /// Leaves out the respondents of some trusts.
  static func members(without left: Int...) -> [Int] {
    trust.indices.filter { !left.contains(trust[$0]) }
  }

  private static func counts(_ counts: [Double], of numbers: [Int]) -> [Double] {
    numbers.map { counts[$0 - 1] }
  }
}

func isNear(_ found: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * max(abs(expected), 1e-3)
}
