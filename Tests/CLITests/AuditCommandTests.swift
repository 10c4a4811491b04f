import Foundation
import TestSupport
import Testing

/// `rollcall audit percentages`, as a user starts it.
struct AuditCommandTests {
  private static func run(_ arguments: String...) throws -> RollcallRun {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      try RollcallRun(["audit", "percentages"] + arguments, in: folder.url)
    }
  }

  @Test func `a set that can't be true exits with 1 and says why`() throws {
    let run = try Self.run("63", "23", "1", "13", "--base", "31")
    #expect(run.exitCode == 1)
    #expect(run.errors.isEmpty)
    for sentence in [
      "One person of 31 is 3.2 %, so 1 % can't be one person.", "at least 67 people",
      "61 % is 19 of 31 and 65 % is 20 of 31", "70 is the smallest base that can make all four",
      "1. the 1 is one person; 19, 7 and 4 of the other 30; together 31", "misconduct",
    ] {
      #expect(run.output.contains(sentence), "\(sentence)")
    }
  }

  @Test func `a set that can be true exits with 0`() throws {
    let run = try Self.run("61", "23", "3", "13", "--base", "31")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("19, 7, 1 and 4 of 31"))
  }

  @Test func `what another rounding alone allows is impossible if that isn't allowed`() throws {
    let set = ["64", "--base", "31", "--structure", "incomplete"]
    let folder = try ScratchFolder()
    let command = ["audit", "percentages"] + set
    #expect(try RollcallRun(command, in: folder.url).exitCode == 0)
    let halfUp = try RollcallRun(command + ["--rounding", "half-up"], in: folder.url)
    #expect(halfUp.exitCode == 1)
  }

  @Test func `JSON is an array of one object, whatever the exit code`() throws {
    let run = try Self.run("63", "23", "1", "13", "--base", "31", "--format", "json")
    #expect(run.exitCode == 1)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let objects = try #require(parsed as? [[String: Any]])
    #expect(objects.count == 1)
    let keys = ["id", "set", "verdict", "feasible_bases", "counts", "readings"]
    #expect(Set(keys).isSubset(of: Set(objects[0].keys)))
  }

  @Test func `Markdown begins with a heading`() throws {
    let run = try Self.run("63", "23", "1", "13", "--base", "31", "--format", "markdown")
    #expect(run.output.hasPrefix("# Can 63 %"))
  }

  @Test(arguments: [
    ["many", "--base", "31"], ["63"], ["--base", "31"], ["63", "--base", "0"],
    ["63", "--base", "31", "--rounding", "nearest"], ["63", "--base", "31", "--max-base", "-1"],
  ])
  func `arguments that make no question exit with 64`(arguments: [String]) throws {
    let folder = try ScratchFolder()
    let run = try RollcallRun(["audit", "percentages"] + arguments, in: folder.url)
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
  }
}
