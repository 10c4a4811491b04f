import Survey
import Testing

@testable import Analysis

struct JobEvaluationPostsTests {
  private static let inside = Post(id: "in", label: "Inside", levels: [1, 3, 1])
  private static let marked = Post(id: "u", label: "Marked", levels: [4, 4, 2])

  private let evaluation = SmallScheme.evaluation(
    [SmallScheme.lower, SmallScheme.upper], posts: [inside, marked])

  @Test func `a post has a level and points for each factor, and their sum`() throws {
    let table = evaluation.postPoints
    #expect(try table.shown(.level, downColumn: "in") == ["1", "3", "1", "z"])
    #expect(try table.shown(.points, downColumn: "in") == ["5", "12", "4", "21"])
    #expect(try table.shown(.points, downColumn: "u") == ["32", "18", "9", "59"])
  }

  @Test func `a cell that nobody saw is marked wherever it enters`() throws {
    let table = evaluation.postPoints
    #expect(try table.figure("skill", in: "u", .points).status == .unreliable)
    #expect(try table.figure("effort", in: "u", .points).status == nil)
    #expect(try table.figure("*", in: "u", .points).status == .unreliable)
    #expect(try table.figure("*", in: "in", .points).status == nil)
    #expect(try evaluation.postTotals.figure("u", .points).status == .unreliable)
    #expect(
      try evaluation.postDistances.figure("u/lower", .pointsAbove).status == .unreliable)
    #expect(try evaluation.postDistances.figure("in/lower", .pointsAbove).status == nil)
    #expect(evaluation.postTotals.caveats == [.gradesNoJob, .chartSeen(cells: 8, of: 10)])
  }

  @Test func `a total stands beside the band range that holds it, or none`() {
    #expect(evaluation.postTotals.rows.map(\.descriptions) == [["2"], [""]])
  }

  @Test func `a distance is to the nearer end of a profile's totals, and nothing inside`() throws {
    let table = evaluation.postDistances
    #expect(table.rows.map(\.value) == ["in/lower", "in/upper", "u/lower", "u/upper"])
    // lower is 16 to 34, upper 28 to 39; the posts have 21 and 59.
    #expect(try table.shown(.pointsBelow) == ["0", "7", "0", "0"])
    #expect(try table.shown(.pointsAbove) == ["0", "0", "25", "20"])
  }

  @Test func `a level between two that are printed is outside the profile`() throws {
    let table = evaluation.postFactors
    #expect(
      table.rows.map { $0.descriptions[1] } == [
        "Effort", "Skill; Effort", "Skill; Care", "Effort; Care",
      ])
    #expect(try table.figure("in/lower", .factorsOutside) == .count(1, base: 3))
  }

  @Test func `a total at a profile's ends is inside`() throws {
    let posts = [[1, 2, 1], [2, 4, 1]].enumerated().map {
      Post(id: "p\($0)", label: "P", levels: $1)
    }
    let table = SmallScheme.evaluation([SmallScheme.lower], posts: posts).postDistances
    #expect(try table.shown(.pointsBelow) == ["0", "0"])
    #expect(try table.shown(.pointsAbove) == ["0", "0"])
  }
}
