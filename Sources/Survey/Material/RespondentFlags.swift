/// Yes or no, one byte a respondent: whole columns of bytes are compared and counted at once.
package struct RespondentFlags: Sendable, Equatable {
  /// 1 for yes, 0 for no.
  private(set) var bytes: [UInt8]

  package init(_ flags: some Sequence<Bool>) {
    bytes = flags.map { $0 ? 1 : 0 }
  }

  /// Flags those whose code is in any of the ranges.
  init<Code: FixedWidthInteger & UnsignedInteger>(_ codes: [Code], in ranges: [ClosedRange<Code>]) {
    var found = [UInt8](repeating: 0, count: codes.count)
    for range in ranges { Self.flag(codes, in: range, &found) }
    bytes = found
  }

  @inline(__always)
  private static func flag<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: [Code], in range: ClosedRange<Code>, _ found: inout [UInt8]
  ) {
    let own = codes.span
    var flags = found.mutableSpan
    let first = range.lowerBound
    let width = range.upperBound - first
    for respondent in 0..<min(own.count, flags.count) {
      // One comparison for both ends: a code below the first wraps to one above the last.
      flags[respondent] |= own[respondent] &- first <= width ? 1 : 0
    }
  }

  package var count: Int { bytes.count }

  /// How many are flagged.
  package var flaggedCount: Int { bytes.reduce(0) { $0 &+ Int($1) } }

  @inline(__always)
  package subscript(respondent: Int) -> Bool { bytes[respondent] != 0 }

  /// Takes the flag from whoever isn't flagged by the other as well.
  package mutating func formIntersection(_ other: RespondentFlags) {
    let also = other.bytes.span
    var flags = bytes.mutableSpan
    precondition(also.count == flags.count, "both are of the same respondents")
    for respondent in 0..<flags.count { flags[respondent] &= also[respondent] }
  }
}
