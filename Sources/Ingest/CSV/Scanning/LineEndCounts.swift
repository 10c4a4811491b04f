/// How many records and blank lines end in which way; line ends within quoted fields are data.
struct LineEndCounts {
  private(set) var lineFeeds = 0
  private(set) var carriageReturnLineFeeds = 0
  private(set) var carriageReturns = 0

  /// Counts how a record or a blank line ends; `nil` for the last line of a file without a line end.
  @inline(__always)
  mutating func note(_ end: PhysicalLine.End?) {
    switch end {
    case .lineFeed: lineFeeds &+= 1
    case .carriageReturnLineFeed: carriageReturnLineFeeds &+= 1
    case .carriageReturn: carriageReturns &+= 1
    case nil: break
    }
  }

  static func += (counts: inout LineEndCounts, more: LineEndCounts) {
    counts.lineFeeds += more.lineFeeds
    counts.carriageReturnLineFeeds += more.carriageReturnLineFeeds
    counts.carriageReturns += more.carriageReturns
  }

  /// Each kind that was met, with its number.
  var kinds: [(count: Int, name: String)] {
    [(lineFeeds, "LF"), (carriageReturnLineFeeds, "CRLF"), (carriageReturns, "CR")]
      .filter { $0.0 > 0 }.map { (count: $0.0, name: $0.1) }
  }
}
