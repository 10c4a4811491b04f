import Foundation
import TestSupport
import Testing

/// What the README shows is what the program does.
struct ReadmeTests {
  private static let readme =
    (try? String(
      contentsOf: PackageFolder.url.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The commands of the README's shell blocks that run the program.
  private static let commands = readme.split(separator: "\n")
    .filter { $0.hasPrefix("rollcall ") }
    .map { $0.prefix { $0 != "#" }.split(separator: " ").dropFirst().map(String.init) }

  @Test func `the README shows commands`() {
    #expect(Self.commands.count >= 2)
  }

  @Test(arguments: commands)
  func `a command of the README runs`(command: [String]) throws {
    let folder = try ScratchFolder()
    try FileManager.default.copyItem(
      at: PackageFolder.url.appendingPathComponent("data"),
      to: folder.url.appendingPathComponent("data"))
    let run = try RollcallRun(command, in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func `the README's table is the report's`() throws {
    let report = try String(
      contentsOf: PackageFolder.url.appendingPathComponent("reports/dual-identity/report.md"),
      encoding: .utf8)
    let rows = Self.readme.split(separator: "\n").prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("|") }
    #expect(rows.count > 4)
    for row in rows { #expect(report.contains(row), "\(row)") }
  }

  @Test func `the README's audit is the program's`() throws {
    let block = try #require(
      Self.readme.components(separatedBy: "```").first { $0.contains("\n$ rollcall audit") })
    let lines = block.split(separator: "\n")
    let command = try #require(lines.first).prefix { $0 != "#" }.split(separator: " ").dropFirst(2)
    let folder = try ScratchFolder()
    let run = try RollcallRun(command.map(String.init), in: folder.url)
    #expect(run.exitCode == 1)
    #expect((4..<15).contains(lines.count))
    for line in lines.dropFirst() {
      #expect(run.output.contains(line.replacing(" […]", with: "")), "\(line)")
    }
  }

  @Test func `the README is under 150 lines`() {
    #expect(Self.readme.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
