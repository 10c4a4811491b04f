import Foundation
import TestSupport
import Testing

/// `rollcall lint`, as a user starts it.
struct LintCommandTests {
  private static func lint(_ arguments: String..., table: String?) throws -> RollcallRun {
    let folder = try ScratchFolder()
    if let table { try folder.write(table, to: "out/a.csv") }
    return try withExtendedLifetime(folder) {
      try RollcallRun(["lint"] + arguments, in: folder.url)
    }
  }

  private static let good = "Group,Number\nA,2\nB,3\n"

  @Test func `a breach is told with its rule, its place, both sides and the way out`() throws {
    let run = try Self.lint("out", table: "Group,Number\nA,2\nB,3%\n")
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains(
        "out/a.csv:3:3: T08 E: ‘3%’ has its unit ‘%’ in the cell\n"
          + "  keep the number alone in the cell, and the unit in the heading\n"))
    #expect(run.output.hasSuffix("out: looked at 1 CSV; found 1 E, 3 A; no other files\n"))
  }

  @Test func `advice alone is refused only when asked`() throws {
    let run = try Self.lint("out", table: Self.good)
    #expect(run.exitCode == 0)
    #expect(run.output.hasSuffix("found 0 E, 3 A; no other files\n"))
    let strict = try Self.lint("out", "--strict", table: Self.good)
    #expect(strict.exitCode == 1)
    #expect(strict.output.hasSuffix("found 3 E, 0 A; no other files\n"))
  }

  @Test func `a crowd of breaches of one rule is cut short and counted`() throws {
    let rows = (1...14).map { "=A\($0),\($0)\n" }.joined()
    let run = try Self.lint("out", table: "Group,Number\n" + rows)
    #expect(run.output.contains("\nout/a.csv: C01: and 4 more\n"))
    #expect(run.output.contains("found 14 E"))
  }

  @Test func `a folder that isn't there is missing input`() throws {
    let run = try Self.lint("nowhere", table: nil)
    #expect(run.exitCode == 66)
    #expect(run.errors.hasPrefix("nowhere: error: there is no such folder"))
  }

  @Test func `every rule is listed with its level`() throws {
    let run = try Self.lint("--rules", table: nil)
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 46)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /[A-Z]\d\d [EA]  \S.*/) != nil })
    #expect(try Self.lint(table: nil).exitCode == 64)
  }
}
