import Survey
import Testing

@testable import Analysis

struct JobEvaluationProfilePointsTests {
  @Test func `each factor has its lowest and highest points, and all together their sums`() throws {
    let table = SmallScheme.evaluation([SmallScheme.lower, SmallScheme.upper]).profilePoints
    #expect(table.rows.map(\.value) == ["skill", "effort", "care", "*"])
    #expect(try table.shown(.minimum, downColumn: "lower") == ["5", "7", "4", "16"])
    #expect(try table.shown(.maximum, downColumn: "lower") == ["12", "18", "4", "34"])
    #expect(try table.shown(.minimum, downColumn: "upper") == ["21", "3", "4", "28"])
    #expect(try table.shown(.maximum, downColumn: "upper") == ["32", "3", "4", "39"])
  }

  @Test func `a cell that nobody saw is marked, and so is what it is added to`() throws {
    let table = SmallScheme.evaluation([SmallScheme.lower, SmallScheme.upper]).profilePoints
    for (row, column, isMarked) in [
      ("skill", "upper", true), ("*", "upper", true), ("effort", "upper", false),
      ("*", "lower", false),
    ] {
      let status = try table.figure(row, in: column, .maximum).status
      #expect((status == .unreliable) == isMarked, "\(row) of \(column)")
    }
  }

  @Test func `how much of the chart was seen is told although no number rests on the rest`() {
    #expect(
      SmallScheme.evaluation([SmallScheme.lower]).profilePoints.caveats.last
        == .chartSeen(cells: 8, of: 10))
    let seen = FactorPlan(factors: [SmallScheme.factor("skill", [5, 12])])
    let profile = SmallScheme.profile(
      "p", printed: "1", bands: 0...0, total: nil, levels: [[1, 2]], of: seen)
    #expect(SmallScheme.evaluation([profile], chart: seen).profilePoints.caveats.isEmpty)
  }

  @Test func `a level left out between two is told with the points on either side`() {
    let caveats = SmallScheme.evaluation([SmallScheme.lower, SmallScheme.upper])
      .profilePoints.caveats
    #expect(
      caveats.dropLast() == [
        .gapInLevels(profile: "Job lower", factor: "Effort", levels: [2, 4], points: [7, 18])
      ])
  }

  @Test func `a difference is the second less the first, end by end`() throws {
    let table = try #require(
      SmallScheme.evaluation([SmallScheme.lower, SmallScheme.upper])
        .difference(.init(first: "lower", second: "upper")))
    #expect(table.columns.map(\.value) == ["lower", "upper", "difference"])
    #expect(try table.shown(.minimum, downColumn: "difference") == ["16", "-4", "0", "12"])
    #expect(try table.shown(.maximum, downColumn: "difference") == ["20", "-15", "0", "5"])
    #expect(try table.figure("*", in: "difference", .maximum).status == .unreliable)
    #expect(try table.figure("*", in: "difference", .minimum).status == nil)
  }

  @Test func `how far two jobs can lie apart is told beside the differences`() throws {
    // lower is 16 to 34, upper 28 to 39, of which the higher end rests on an unseen cell.
    let evaluation = SmallScheme.evaluation([SmallScheme.lower, SmallScheme.upper])
    let up = try #require(evaluation.difference(.init(first: "lower", second: "upper")))
    #expect(
      up.caveats.first
        == .differencesAreNoRange(
          first: "Job lower", second: "Job upper", least: -6, most: 23, isSeen: false))
    let down = try #require(evaluation.difference(.init(first: "upper", second: "lower")))
    #expect(
      down.caveats.first
        == .differencesAreNoRange(
          first: "Job upper", second: "Job lower", least: -23, most: 6, isSeen: false))
  }
}
