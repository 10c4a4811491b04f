/// How far the reading of a file has come, in a line: `[####....] 42 %  512 MB/s  3 s left`.
struct ProgressText {
  /// The longest and the shortest bar that is worth drawing, in columns between its brackets.
  private static let bars = 8...40

  let bytesRead: Int
  /// The file's size; 0 or less where it isn't known.
  let totalBytes: Int
  /// Since the reading began.
  let seconds: Double

  /// The line in less than `width` columns: without its bar where that would be too short, and then
  /// without what is left, and then without the rate.
  func line(width: Int) -> String {
    let room = width - 1
    let words = [amount, rate, timeLeft].compactMap(\.self)
    let fitting = (1...words.count).map { words.prefix($0).joined(separator: "  ") }
      .last { $0.count <= room }
    guard let fitting else { return "" }
    let columns = min(Self.bars.upperBound, room - fitting.count - "[] ".count)
    let isWhole = fitting == words.joined(separator: "  ")
    guard isWhole, columns >= Self.bars.lowerBound, let filled = done(ofSteps: columns)
    else { return fitting }
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: columns - filled)
    return "[\(bar)] \(fitting)"
  }

  /// How many of so many equal steps are done; `nil` where the size isn't known.
  private func done(ofSteps steps: Int) -> Int? {
    totalBytes > 0 ? steps * min(max(bytesRead, 0), totalBytes) / totalBytes : nil
  }

  private var bytesPerSecond: Double? {
    seconds > 0 && bytesRead > 0 ? Double(bytesRead) / seconds : nil
  }

  private var amount: String {
    done(ofSteps: 100).map { "\($0) %" } ?? Self.bytes(Double(max(bytesRead, 0)))
  }

  private var rate: String? { bytesPerSecond.map { Self.bytes($0) + "/s" } }

  private var timeLeft: String? {
    guard totalBytes > 0, let bytesPerSecond else { return nil }
    let seconds = (Double(max(0, totalBytes - bytesRead)) / bytesPerSecond).rounded(.up)
    guard seconds < 360_000 else { return nil }
    return Self.duration(Int(seconds)) + " left"
  }

  /// Three digits at most, in steps of a thousand as files are sold and told.
  private static func bytes(_ count: Double) -> String {
    var amount = count
    var units = ["B", "kB", "MB", "GB", "TB"][...]
    while amount >= 999.5, units.count > 1 {
      amount /= 1000
      units = units.dropFirst()
    }
    let unit = units.first ?? "B"
    guard amount < 9.95, unit != "B" else { return "\(Int(amount.rounded())) \(unit)" }
    return "\((amount * 10).rounded() / 10) \(unit)"
  }

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds) s"
    case ..<3600: "\(seconds / 60) min \(seconds % 60) s"
    default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }
}
