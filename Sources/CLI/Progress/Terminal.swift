import Foundation

/// A terminal that a line can be drawn on and wiped off again.
struct Terminal: Sendable {
  /// Columns of a terminal that doesn't tell how many it has.
  private static let usualWidth = 80

  /// How many columns it has now; its window may be drawn larger or smaller.
  let width: @Sendable () -> Int
  let write: @Sendable (String) -> Void

  /// Standard error; `nil` where that is no terminal, or one that can't wipe a line off.
  static var standardError: Terminal? {
    guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb"
    else { return nil }
    return Terminal(
      width: {
        var window = winsize()
        let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
        return isKnown ? Int(window.ws_col) : usualWidth
      },
      write: { FileHandle.standardError.write(Data($0.utf8)) })
  }

  /// Draws a line in place of the one that stands there.
  func draw(_ line: String) { write("\r\(line)\u{1B}[K") }

  /// Wipes the line off.
  func wipe() { write("\r\u{1B}[K") }
}
