extension AnswerCodes {
  /// One code for both of two: `own * otherSize + other`, for sizes whose product fits in a byte.
  package func joined(with other: AnswerCodes, below otherSize: Int) -> AnswerCodes {
    precondition(!isWide && !other.isWide && count == other.count, "both are narrow and as many")
    let factor = UInt8(otherSize)
    var joint = narrow
    let added = other.narrow.span
    var codes = joint.mutableSpan
    for respondent in 0..<min(codes.count, added.count) {
      codes[respondent] = codes[respondent] &* factor &+ added[respondent]
    }
    return AnswerCodes(narrow: joint)
  }

  /// The same codes, with another one for whoever isn't flagged.
  package func keeping(_ flags: RespondentFlags, otherwise code: UInt32) -> AnswerCodes {
    precondition(count == flags.count, "each respondent has a flag")
    guard !isWide, let substitute = UInt8(exactly: code) else {
      return AnswerCodes(wide: (0..<count).map { flags[$0] ? self[$0] : code })
    }
    var kept = narrow
    let flagged = flags.bytes.span
    var codes = kept.mutableSpan
    for respondent in 0..<min(codes.count, flagged.count) {
      // Read whether it is kept or not: a choice between two values takes no branch.
      let own = codes[respondent]
      codes[respondent] = flagged[respondent] != 0 ? own : substitute
    }
    return AnswerCodes(narrow: kept)
  }

  /// Whether each respondent has the code of any of these options.
  package func hold(anyOf options: [Int]) -> RespondentFlags {
    // Options that stand beside each other are looked for as one.
    var wanted = RangeSet<Int>()
    for option in options {
      let code = Int(Self.code(ofOption: option))
      wanted.insert(contentsOf: code..<code + 1)
    }
    return isWide
      ? RespondentFlags(wide, in: Self.ranges(wanted))
      : RespondentFlags(narrow, in: Self.ranges(wanted))
  }

  /// The ranges as far as a code can reach.
  private static func ranges<Code: FixedWidthInteger>(
    _ wanted: RangeSet<Int>
  ) -> [ClosedRange<Code>] {
    wanted.ranges.compactMap { range in
      Code(exactly: range.lowerBound).map { $0...Code(clamping: range.upperBound - 1) }
    }
  }
}
