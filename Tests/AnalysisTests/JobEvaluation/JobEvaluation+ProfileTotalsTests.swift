import Survey
import Testing

@testable import Analysis

struct JobEvaluationProfileTotalsTests {
  @Test func `totals stand beside the printed ones, with what is between them`() throws {
    let profile = SmallScheme.profile(
      "p", printed: "1-2", bands: 0...1, total: 17...34, levels: [[1, 2], [2, 4], [1]])
    let table = SmallScheme.evaluation([profile]).profileTotals
    #expect(try table.shown("p", .minimum) == "16")
    #expect(try table.shown("p", .publishedMinimum) == "17")
    #expect(try table.shown("p", .minimumDifference) == "-1")
    #expect(try table.shown("p", .maximum) == "34")
    #expect(try table.shown("p", .publishedMaximum) == "34")
    #expect(try table.shown("p", .maximumDifference) == "0")
    #expect(try table.figure("p", .minimum).unit == "points")
  }

  @Test func `without a printed total there is nothing to compare with`() throws {
    let profile = SmallScheme.profile(
      "p", printed: "1", bands: 0...0, total: nil, levels: [[1], [1], [1]])
    let table = SmallScheme.evaluation([profile]).profileTotals
    #expect(try table.shown("p", .minimum) == "12")
    #expect(try table.shown("p", .publishedMinimum) == "x")
    #expect(try table.shown("p", .maximumDifference) == "x")
  }

  @Test func `a printed score that isn't the chart's is counted and told`() throws {
    let profile = SmallScheme.profile(
      "p", printed: "1", bands: 0...1, total: 16...34, levels: [[1, 2], [2, 4], [1]],
      scores: [1: [7, 12]])
    let table = SmallScheme.evaluation([profile, SmallScheme.lower]).profileTotals
    #expect(try table.figure("p", .disagreements) == .count(1, base: 3))
    #expect(try table.figure("lower", .disagreements) == .count(0, base: 3))
    #expect(
      table.caveats == [
        .scoreDisagrees(
          Caveat.ScoreDisagreement(
            profile: "Job p", factor: "Effort", printedLevel: "2-4", printedScores: [7, 12],
            chartPoints: [7, 18]))
      ])
  }

  @Test func `a total that rests on a cell nobody saw is marked, the printed one isn't`() throws {
    let table = SmallScheme.evaluation([SmallScheme.upper]).profileTotals
    #expect(try table.figure("upper", .minimum).status == nil)
    #expect(try table.figure("upper", .maximum).status == .unreliable)
    #expect(try table.figure("upper", .maximumDifference).status == .unreliable)
    #expect(try table.figure("upper", .publishedMaximum).status == nil)
    #expect(table.caveats == [.chartSeen(cells: 8, of: 10)])
  }
}
