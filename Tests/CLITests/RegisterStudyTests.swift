import Foundation
import TestSupport
import Testing

/// The changes of the professions on the register that ships, against figures worked out apart.
struct RegisterStudyTests {
  private static func lines(_ path: String) throws -> [[String]] {
    let file = PackageFolder.url.appendingPathComponent(path)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Health and Care Professions Council, registrant snapshots of October 2020 and January 2025,
  /// added up and compared with Python.
  @Test(arguments: [
    ("Arts therapists", "25.4"), ("Paramedics", "32.5"), ("Radiographers", "31.0"),
    ("Physiotherapists", "30.7"), ("Dietitians", "22.0"),
    ("Speech and language therapists", "16.7"), ("Occupational therapists", "14.3"),
    ("Operating department practitioners", "14.0"), ("Prosthetists and orthotists", "12.0"),
    ("Orthoptists", "5.2"), ("Chiropodists and podiatrists", "-4.5"),
  ])
  func `each profession grew as it did`(profession: String, percent: String) throws {
    let found = try Self.lines("reports/ahp-register/findings.csv").first {
      $0[1] == "registered-change" && $0[6] == profession && $0[9] == "percent_change"
    }
    #expect(found?[11] == percent)
  }

  private static let snapshots = PackageFolder.shared("realdata/hcpc_register_snapshots.csv")

  @Test(.enabled(if: snapshots != nil, "the register's snapshots aren't beside the package"))
  func `every cell is the register's`() throws {
    let text = try String(contentsOf: try #require(Self.snapshots), encoding: .utf8)
    let cells = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
      .filter { $0[3] == "yes" }
      .map { "\($0[0]) \($0[4]) \($0[5]) \($0[6])" }
    let ours = try Self.lines("data/ahp-register/counts.csv").dropFirst()
      .filter { !$0[4].isEmpty }
      .map { "\($0[0]) \($0[4]) \($0[2]) \($0[3])" }
    #expect(ours.sorted() == cells.sorted())
  }

  @Test func `the printed rows differ from the printed total by one row`() throws {
    let text = try String(
      contentsOf: PackageFolder.url.appendingPathComponent("data/ahp-register/published.csv"),
      encoding: .utf8)
    let figures = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let parts = figures.filter { $0.contains("R13") && $0[0] != "R13" }.compactMap { Int($0[4]) }
    #expect(parts.count == 12)
    #expect(parts.reduce(0, +) == 239_025)
    #expect(parts.reduce(0, +) - 233_542 == 5483)
  }

  @Test(arguments: [
    "add up to 239,025, which is 5,483 more than 233,542, the number printed for all of them. The"
      + " gap is exactly osteopaths (R07).",
    "Different numbers at different dates: more than 187,000 (2021-07), over 233,000 (2021-09).",
  ])
  func `the report says by itself what the printed figures leave out`(sentence: String) throws {
    let report = try String(
      contentsOf: PackageFolder.url.appendingPathComponent("reports/ahp-register/report.md"),
      encoding: .utf8)
    #expect(report.contains(sentence))
  }
}
