import Synchronization

/// A line on a terminal that tells how far the reading of a long file has come.
///
/// Several threads may tell of it.
final class ProgressBar: Sendable {
  /// Seconds that a file is read before the bar is shown.
  private static let patience = 2.0
  /// Seconds between two drawings, at least.
  private static let pause = 0.1

  /// The reading of one file, with times by the clock.
  private struct Reading {
    let totalBytes: Int
    let begun: Double
    var bytesRead: Int
    /// When the bar was last drawn; `nil` where it wasn't.
    var drawn: Double?

    func isDue(at now: Double) -> Bool {
      drawn.map { now - $0 >= ProgressBar.pause } ?? (now - begun >= ProgressBar.patience)
    }
  }

  private let terminal: Terminal
  /// Seconds since whenever.
  private let clock: @Sendable () -> Double
  /// `nil` while no file is read.
  private let reading = Mutex<Reading?>(nil)

  init(on terminal: Terminal, clock: @escaping @Sendable () -> Double = ProgressBar.uptime) {
    self.terminal = terminal
    self.clock = clock
  }

  /// Tells how much of a file has been read, of how much there is; 0 or less where that isn't known.
  func show(_ bytesRead: Int, of totalBytes: Int) {
    let now = clock()
    reading.withLock { reading in
      var current = continued(reading, bytesRead, totalBytes, now)
      if current.isDue(at: now) {
        let text = ProgressText(
          bytesRead: bytesRead, totalBytes: totalBytes, seconds: now - current.begun)
        terminal.draw(text.line(width: terminal.width()))
        current.drawn = now
      }
      reading = current
    }
  }

  /// Wipes the bar off, where it was drawn.
  func clear() {
    reading.withLock { reading in
      if reading?.drawn != nil { terminal.wipe() }
      reading = nil
    }
  }

  /// The reading with what was read since; a new one where the bytes are of the next file, to which
  /// the time and the rate of the former say nothing.
  private func continued(
    _ reading: Reading?, _ bytesRead: Int, _ totalBytes: Int, _ now: Double
  ) -> Reading {
    if var reading, reading.totalBytes == totalBytes, reading.bytesRead <= bytesRead {
      reading.bytesRead = bytesRead
      return reading
    }
    if reading?.drawn != nil { terminal.wipe() }
    return Reading(totalBytes: totalBytes, begun: now, bytesRead: bytesRead)
  }

  /// Seconds of the system's own clock, which nobody sets.
  private static let uptime: @Sendable () -> Double = {
    let origin = ContinuousClock.now
    return { (ContinuousClock.now - origin) / .seconds(1) }
  }()
}
