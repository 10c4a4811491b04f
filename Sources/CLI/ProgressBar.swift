import Foundation

/// A bar on standard error while a long file is read; only on a terminal.
struct ProgressBar {
  /// Bytes below which a file is read before anybody could look.
  private static let shortest = 20_000_000
  private static let width = 40

  /// `nil` where standard error isn't a terminal.
  init?() {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
  }

  /// Draws how much of the file has been read.
  func show(_ done: Int, of total: Int) {
    guard total >= Self.shortest else { return }
    let filled = Self.width * min(done, total) / total
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: Self.width - filled)
    write("\r[\(bar)] \(100 * min(done, total) / total) %")
  }

  /// Wipes the bar away.
  func clear() {
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
