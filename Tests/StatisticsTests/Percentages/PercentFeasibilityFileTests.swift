import Foundation
import Statistics
import Testing

/// A reference table, kept beside the package, of the bases to 60 that make six published sets.
///
/// It was worked out independently, by enumeration, and is not part of the project: where it is not
/// to be found these tests are skipped.
struct PercentFeasibilityFileTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/reference/percent_feasibility.csv")

  private static let isPresent = FileManager.default.fileExists(atPath: file.path)

  private struct Row {
    let percents: [Int]
    let rule: String
    let base: Int
    let solutions: Int
    let vectors: [[Int]]
  }

  private static func rows() throws -> [Row] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",")
      return Row(
        percents: fields[1].split(separator: "/").compactMap { Int($0) }, rule: String(fields[2]),
        base: try #require(Int(fields[3])), solutions: try #require(Int(fields[4])),
        vectors: fields[5].split { " ;|".contains($0) }
          .map { $0.split(separator: "/").compactMap { Int($0) } })
    }
  }

  @Test(
    .enabled(if: isPresent, "The reference table is not beside the package."),
    arguments: [
      ("half_up", PercentageRounding.halfUp), ("half_even", .halfEven), ("truncation", .truncate),
      ("largest_remainder", .largestRemainder),
    ])
  func `every base of the reference table is found, with its counts, and no other`(
    rule: String, rounding: PercentageRounding
  ) throws {
    let rows = try Self.rows()
    #expect(rows.count == 392)
    for percents in Set(rows.map(\.percents)) {
      let set = PercentageSet(percentages(percents), .partition)
      let expected = rows.filter { $0.percents == percents && $0.rule == rule }
      #expect(
        set.feasibleBases(upTo: 60, rounding: rounding).bases == expected.map(\.base).sorted(),
        "\(percents)")
      for row in expected {
        #expect(set.vectorCount(base: row.base, rounding: rounding) == row.solutions)
        if row.solutions == 1 {
          #expect(set.uniqueCounts(base: row.base, rounding: rounding) == row.vectors.first)
        }
      }
    }
  }
}
