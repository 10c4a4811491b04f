import Foundation
import TestSupport
import Testing

/// What the targets would do, as `make -n` tells without doing it.
struct MakefileTests {
  private static func commands(of targets: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["make", "-n"] + targets
    process.environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("MAKE") && $0.key != "MFLAGS"
    }
    process.currentDirectoryURL = PackageFolder.url
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `reports are made where something changed, one record a study`() throws {
    let commands = try Self.commands(of: ["reports"])
    #expect(commands.contains("data/dual-identity/study.yaml"))
    #expect(
      commands.contains("run $study --unless-current .build/reports/${name%/study.yaml}.record"))
  }

  @Test(arguments: [["check"], ["reports", "check"], ["report", "STUDY=data/example/study.yaml"]])
  func `a check and a single report skip nothing`(targets: [String]) throws {
    let commands = try Self.commands(of: targets)
    let runs = commands.split(separator: "\n").filter { $0.contains("/rollcall run ") }
    #expect(runs.count == targets.count { $0 == "reports" } + 1)
    #expect(runs.last?.contains("--unless-current") == false)
  }
  @Test(arguments: [([], "reports"), (["REPORTS=/tmp/others"], "/tmp/others")])
  func `the reports in the project are validated, or those in a folder that is named`(
    settings: [String], folder: String
  ) throws {
    let commands = try Self.commands(of: ["validate-outputs"] + settings)
    #expect(commands.contains("Validation/outputs/validate.py \(folder)\n"))
    #expect(commands.contains("Validation/outputs/planted_faults.py \(folder)\n"))
  }
}
