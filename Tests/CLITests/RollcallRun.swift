import Foundation

/// One run of the program as a user starts it.
struct RollcallRun {
  let exitCode: Int32
  let output: String
  let errors: String

  /// Runs the program with these arguments in a folder.
  init(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let output = folder.appendingPathComponent(".stdout-\(UUID().uuidString)")
    let errors = folder.appendingPathComponent(".stderr-\(UUID().uuidString)")
    process.standardOutput = try Self.handle(output)
    process.standardError = try Self.handle(errors)
    try process.run()
    process.waitUntilExit()
    exitCode = process.terminationStatus
    self.output = try Self.take(output)
    self.errors = try Self.take(errors)
  }

  private static func handle(_ file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  private static func take(_ file: URL) throws -> String {
    defer { try? FileManager.default.removeItem(at: file) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  private struct ProgramNotBuilt: Error {}

  /// The program, which the build puts beside the tests or a few folders above them.
  private static func program() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let program = folder.appendingPathComponent("rollcall")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      folder.deleteLastPathComponent()
    }
    let built = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/debug/rollcall")
    guard FileManager.default.isExecutableFile(atPath: built.path) else {
      throw ProgramNotBuilt()
    }
    return built
  }
}
