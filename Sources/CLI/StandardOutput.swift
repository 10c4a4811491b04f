import ArgumentParser
import Foundation

/// Where results go.
enum StandardOutput {
  /// Writes a line; what can't be written is an error, not a silence.
  static func print(_ line: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    } catch {
      FileHandle.standardError.write(Data("standard output: error: it can't be written\n".utf8))
      throw ExitStatus.inputOutput
    }
  }
}
