import Foundation

/// One run of the program as a user starts it.
struct RollcallRun {
  let exitCode: Int32
  let output: String
  let errors: String

  /// What stands at the program's standard input.
  enum Input {
    case nothing
    case piped(Data)
    case file(URL)
    case terminal
  }

  /// Runs the program with these arguments in a folder.
  init(
    _ arguments: [String], in folder: URL, input: Input = .nothing,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try Self.handle(input)
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

  private struct NoTerminal: Error {}

  /// Piped data have to fit into a pipe, which holds 64 KiB.
  private static func handle(_ input: Input) throws -> Any {
    switch input {
    case .nothing: return FileHandle.nullDevice
    case .file(let url): return try FileHandle(forReadingFrom: url)
    case .piped(let data):
      let pipe = Pipe()
      try pipe.fileHandleForWriting.write(contentsOf: data)
      try pipe.fileHandleForWriting.close()
      return pipe
    case .terminal:
      var (outer, inner): (Int32, Int32) = (0, 0)
      guard openpty(&outer, &inner, nil, nil, nil) == 0 else { throw NoTerminal() }
      return FileHandle(fileDescriptor: inner, closeOnDealloc: true)
    }
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
