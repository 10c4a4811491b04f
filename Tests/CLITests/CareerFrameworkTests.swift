import Foundation
import TestSupport
import Testing

/// The framework that ships has the numbers counted in the published document.
struct CareerFrameworkTests {
  private static let levels = ["support", "proficient", "enhanced", "advanced", "consultant"]

  /// The value of each row and column of a measure in the committed report.
  private func values(_ table: String, _ measure: String) throws -> [String: String] {
    let file = PackageFolder.url.appendingPathComponent("reports/career-framework/findings.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[1] == "framework-\(table)" && $0[9] == measure }
      .reduce(into: [:]) { $0["\($1[6]) \($1[8])"] = $1[11] }
  }

  private func column(_ table: String, _ measure: String, _ rows: [String]) throws -> [String?] {
    let values = try values(table, measure)
    return rows.map { values["\($0) *"] }
  }

  @Test(arguments: [
    ("support", ["6", "5", "7", "3", "21"]), ("proficient", ["7", "4", "6", "6", "23"]),
    ("enhanced", ["5", "3", "3", "4", "15"]), ("advanced", ["5", "3", "4", "2", "14"]),
    ("consultant", ["5", "5", "6", "5", "21"]), ("*", ["28", "20", "26", "20", "94"]),
  ])
  func `aspects are those of the document`(level: String, aspects: [String]) throws {
    let values = try values("aspects", "aspects")
    let pillars = ["practice", "learning", "leadership", "evidence", "*"]
    #expect(pillars.map { values["\(level) \($0)"] } == aspects)
  }

  @Test(arguments: [
    ("items", ["11", "18", "20", "16", "17", "82"]),
    ("aspects", ["21", "23", "15", "14", "21", "94"]),
    ("responsibilities", ["14", "25", "21", "25", "26", "111"]),
    ("distinct_responsibilities", ["14", "25", "20", "25", "26", "110"]),
    ("headlines", ["3", "6", "6", "6", "6", "27"]),
  ])
  func `each level has what the document gives it`(measure: String, numbers: [String]) throws {
    #expect(try column("levels", measure, Self.levels + ["*"]) == numbers)
  }

  @Test func `items are numbered without a gap, and five labels come back`() throws {
    let rows = Self.levels + ["*"]
    for measure in ["numbering_gaps", "out_of_order", "repeated_labels"] {
      #expect(try column("items", measure, rows).allSatisfy { $0 == "0" })
    }
    #expect(try column("items", "returning_labels", rows) == ["0", "4", "0", "1", "0", "5"])
    #expect(try values("returning", "items").count == 5)
  }
}
