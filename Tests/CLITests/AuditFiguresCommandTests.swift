import Foundation
import TestSupport
import Testing

/// `rollcall audit figures`, as a user starts it.
struct AuditFiguresCommandTests {
  private static let study = PackageFolder.url.appendingPathComponent("data/dual-identity")

  private static func audit(_ arguments: String..., in folder: URL) throws -> RollcallRun {
    try RollcallRun(["audit", "figures"] + arguments, in: folder)
  }

  /// Runs the audit on a file with this text.
  private static func audit(_ text: String) throws -> RollcallRun {
    let folder = try ScratchFolder()
    try folder.write(text, to: "published.csv")
    return try withExtendedLifetime(folder) { try audit("published.csv", in: folder.url) }
  }

  @Test(arguments: [
    "14, 3, 1, 2, 2 and 1 add up to 23, which is 1 less than 24",
    "14, 3, 7 and 6 add up to 30, which is 1 less than 31",
    "50 %, 8 %, 13 %, 13 %, 8 % and 8 % can't be had of 14",
    "They can be had of 24 (12, 2, 3, 3, 2 and 2; a base printed for interviewed).",
    "They can be had of 12 (6, 5 and 1), 24 (12, 10 and 2; a base printed for interviewed) or 26",
    "They can be had of 23 (10, 5 and 8).", "They can be had of 25 (16, 7 and 2).",
    "63 %, 23 %, 1 % and 13 % can't be had of 31",
    "the 1 is one person; 19, 7 and 4 of the other 30; together 31",
    "43 and 22 add up to 65, as printed.", "64 and 28 add up to 92, as printed.",
    "‘most’ beside 6, which is all 6 of the group.", "misconduct",
  ])
  func `the published study's figures are found to disagree where they do`(sentence: String) throws
  {
    let run = try Self.audit("published.csv", in: Self.study)
    #expect(run.exitCode == 1)
    #expect(run.output.contains(sentence))
  }

  @Test func `JSON is an array with an object for each check`() throws {
    let run = try Self.audit("published.csv", "--format", "json", in: Self.study)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let objects = try #require(parsed as? [[String: Any]])
    let keys = ["id", "set", "verdict", "feasible_bases", "counts", "readings"]
    for object in objects { #expect(Set(keys).isSubset(of: Set(object.keys))) }
    #expect(Set(objects.compactMap { $0["id"] as? String }).count == objects.count)
    let placement = try #require(objects.first { $0["figures"] as? [String] == Self.placement })
    #expect(placement["verdict"] as? String == "impossible")
    let readings = try #require(placement["readings"] as? [[String: Any]])
    #expect(readings.first?["repair"] as? String == "mixed units")
  }

  private static let placement = ["D120", "D121", "D122", "D123"]

  @Test func `Markdown begins with a heading`() throws {
    let run = try Self.audit("published.csv", "--format", "markdown", in: Self.study)
    #expect(run.output.hasPrefix("# Do these figures fit each other?"))
  }

  private static let header = "id,set,measure,category,value,unit,base,group,quantifier,note"

  @Test func `figures that fit exit with 0`() throws {
    let run = try Self.audit(Self.header + "\nA,q,percent,a,79,percent,14,,,\n")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("79 % can be had of 14, in one way: 11."))
  }

  @Test func `a file that can't be read has its own exit codes`() throws {
    let folder = try ScratchFolder()
    #expect(try Self.audit("absent.csv", in: folder.url).exitCode == 66)
    let bad = try Self.audit(Self.header + ",part_of\nA,q,count,a,1,count,,,,,B\n")
    #expect(bad.exitCode == 65)
    #expect(bad.output.isEmpty)
    #expect(
      bad.errors.hasPrefix(
        "published.csv:2:25: error: the figure is a part of 'B', which isn't in the file"))
  }
}
