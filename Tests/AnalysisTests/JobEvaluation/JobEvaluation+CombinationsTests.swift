import Survey
import TestSupport
import Testing

@testable import Analysis

struct JobEvaluationCombinationsTests {
  @Test func `levels with a gap between them are two, not three`() throws {
    let table = SmallScheme.evaluation([SmallScheme.lower]).combinations
    #expect(try table.shown("lower", .combinations) == "4")
    // 5 + 7 + 4, 12 + 7 + 4, 5 + 18 + 4, 12 + 18 + 4
    #expect(try table.shown("lower", .distinctTotals) == "4")
    #expect(table.rows[0].descriptions == ["1-2", "1", "3"])
  }

  @Test func `each combination falls into the band of its total`() throws {
    let table = SmallScheme.evaluation([SmallScheme.lower]).bandsReached
    #expect(table.rows.map(\.value) == ["lower/1", "lower/2", "lower/3"])
    #expect(table.rows.map(\.descriptions) == [["1"], ["2"], ["3"]])
    #expect(try table.shown(.count) == ["1", "2", "1"])
    #expect(try table.figure("lower/2", .count) == .count(2, base: 4))
    #expect(try table.shown(.percent) == ["25.0", "50.0", "25.0"])
  }

  @Test func `bands that are reached and not printed are told`() {
    let table = SmallScheme.evaluation([SmallScheme.lower]).combinations
    #expect(
      table.caveats == [
        .bandsDisagree(profile: "Job lower", printed: "1-2", reached: ["1", "2", "3"]),
        .gradesNoJob,
      ])
  }

  @Test func `a printed band that no combination reaches has none`() throws {
    let profile = SmallScheme.profile(
      "p", printed: "1-2", bands: 0...1, total: nil, levels: [[1], [1], [1]])
    let evaluation = SmallScheme.evaluation([profile])
    #expect(try evaluation.bandsReached.shown(.count) == ["1", "0"])
    #expect(
      evaluation.combinations.caveats == [
        .bandsDisagree(profile: "Job p", printed: "1-2", reached: ["1"]),
        .gradesNoJob,
      ])
  }

  @Test func `a total above the highest band is in none`() throws {
    let profile = SmallScheme.profile(
      "p", printed: "3", bands: 2...2, total: nil, levels: [[4], [4], [1]])
    let evaluation = SmallScheme.evaluation([profile])
    #expect(evaluation.combinations.rows[0].descriptions == ["3", "", ""])
    #expect(evaluation.bandsReached.rows.map(\.descriptions) == [["3"], [""]])
    #expect(try evaluation.bandsReached.shown(.count) == ["0", "1"])
    #expect(
      evaluation.combinations.caveats.contains(
        .bandsDisagree(profile: "Job p", printed: "3", reached: ["no band"])))
  }

  @Test func `how many combinations there are rests on no points`() throws {
    let evaluation = SmallScheme.evaluation([SmallScheme.upper])
    #expect(try evaluation.combinations.figure("upper", .combinations).status == nil)
    #expect(try evaluation.combinations.figure("upper", .distinctTotals).status == .unreliable)
    #expect(try evaluation.bandsReached.figure("upper/2", .count).status == .unreliable)
    #expect(try evaluation.bandsReached.figure("upper/2", .percent).status == .unreliable)
  }

  /// Tries every combination of a random profile.
  @Test(arguments: 0..<40)
  func `the tables say what trying every combination says`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let factors = (0..<Int.random(in: 1...6, using: &generator)).map { place in
      SmallScheme.factor("f\(place)", RandomScheme.points(using: &generator))
    }
    let chart = FactorPlan(factors: factors)
    let levels = factors.map { RandomScheme.levels(of: $0, using: &generator) }
    let profile = SmallScheme.profile(
      "p", printed: "1", bands: 0...0, total: nil, levels: levels, of: chart)
    let evaluation = SmallScheme.evaluation([profile], chart: chart)
    let totals = zip(factors, levels).reduce([0]) { sums, factor in
      sums.flatMap { sum in
        factor.1.map { level in sum + factor.0.levels[level - 1].points }
      }
    }
    #expect(try evaluation.combinations.shown("p", .combinations) == "\(totals.count)")
    #expect(try evaluation.combinations.shown("p", .distinctTotals) == "\(Set(totals).count)")
    #expect(try evaluation.profileTotals.shown("p", .minimum) == "\(totals.min() ?? -1)")
    #expect(try evaluation.profileTotals.shown("p", .maximum) == "\(totals.max() ?? -1)")
    for band in SmallScheme.bands {
      let count = totals.count { band.points.contains($0) }
      let row = evaluation.bandsReached.rows.first { $0.value == "p/\(band.name)" }
      #expect(row != nil || count == 0)
      if row != nil {
        #expect(try evaluation.bandsReached.shown("p/\(band.name)", .count) == "\(count)")
      }
    }
  }
}

/// Draws a scheme from a seed.
private enum RandomScheme {
  static func points(using generator: inout SeededGenerator) -> [Int] {
    var points = 0
    return (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      points += Int.random(in: 1...6, using: &generator)
      return points
    }
  }

  /// Any of the levels, rising, with gaps or without; at least one.
  static func levels(
    of factor: FactorPlan.Factor, using generator: inout SeededGenerator
  ) -> [Int] {
    let all = factor.levels.map(\.number)
    let some = all.filter { _ in generator.chance(50) }
    return some.isEmpty ? [all[0]] : some
  }
}
