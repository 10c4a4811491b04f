import Foundation

/// A terminal that a line can be drawn on and wiped off again.
struct Terminal: Sendable {
  /// Columns of a terminal that doesn't tell how many it has.
  private static let usualWidth = 80
  /// What keeps a terminal that is narrower than it says from going on in a second line, and what
  /// lets it do so again.
  private static let stopWrapping = "\u{1B}[?7l"
  private static let wrap = "\u{1B}[?7h"

  /// How many columns it has.
  let width: @Sendable () -> Int
  let write: @Sendable (String) -> Void

  /// Standard error; `nil` where that is no terminal, or one that can't wipe a line off.
  static var standardError: Terminal? {
    guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb"
    else { return nil }
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
    return Terminal(
      width: { columns ?? usualWidth },
      write: { FileHandle.standardError.write(Data("\(stopWrapping)\($0)\(wrap)".utf8)) })
  }

  /// Draws a line in place of the one that stands there.
  func draw(_ line: String) { write("\r\(line)\u{1B}[K") }

  /// Wipes the line off.
  func wipe() { write("\r\u{1B}[K") }
}
