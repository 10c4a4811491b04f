extension AnswerCodes {
  /// How many respondents have each code below `size`, in code order; of those flagged, where
  /// there are flags.
  package func distribution(below size: Int, among flags: RespondentFlags?) -> [Int] {
    isWide
      ? Self.distribution(wide, below: size, among: flags)
      : Self.distribution(narrow, below: size, among: flags)
  }

  private static func distribution<Code: FixedWidthInteger>(
    _ codes: [Code], below size: Int, among flags: RespondentFlags?
  ) -> [Int] {
    var counters = AlternatingCounters(size)
    guard let flags else {
      for respondent in codes.indices { counters.add(1, to: Int(codes[respondent]), respondent) }
      return counters.counts
    }
    precondition(flags.count == codes.count, "each respondent has a flag")
    // Adding nothing costs less than a branch that goes either way.
    for respondent in codes.indices {
      counters.add(Int(flags.bytes[respondent]), to: Int(codes[respondent]), respondent)
    }
    return counters.counts
  }

  /// How many respondents have each pair of a code below `size` and another question's code below
  /// `otherSize`: those with `own` and `other` are at `own * otherSize + other`.
  package func distribution(
    below size: Int, with other: AnswerCodes, below otherSize: Int
  ) -> [Int] {
    let sizes = (size, otherSize)
    return switch (isWide, other.isWide) {
    case (false, false): Self.distribution(narrow, with: other.narrow, below: sizes)
    case (false, true): Self.distribution(narrow, with: other.wide, below: sizes)
    case (true, false): Self.distribution(wide, with: other.narrow, below: sizes)
    case (true, true): Self.distribution(wide, with: other.wide, below: sizes)
    }
  }

  private static func distribution<Own: FixedWidthInteger, Other: FixedWidthInteger>(
    _ own: [Own], with other: [Other], below sizes: (own: Int, other: Int)
  ) -> [Int] {
    precondition(own.count == other.count, "both are of the same respondents")
    var counters = AlternatingCounters(sizes.own * sizes.other)
    for respondent in own.indices {
      let pair = Int(own[respondent]) &* sizes.other &+ Int(other[respondent])
      counters.add(1, to: pair, respondent)
    }
    return counters.counts
  }
}

/// Counters of which each stands several times, for neighbouring respondents to take turns with.
///
/// Most answers are often the same, and a processor has to wait before it adds to a counter that it
/// has just added to. Where there are many counters, that is rare, and one of each is quicker.
private struct AlternatingCounters {
  private var turns: [Int]
  private let turnCount: Int

  init(_ count: Int) {
    turnCount = count <= 1024 ? 4 : 1
    turns = Array(repeating: 0, count: count * turnCount)
  }

  @inline(__always)
  mutating func add(_ amount: Int, to counter: Int, _ respondent: Int) {
    turns[counter &* turnCount &+ respondent & (turnCount &- 1)] &+= amount
  }

  var counts: [Int] {
    guard turnCount > 1 else { return turns }
    return stride(from: 0, to: turns.count, by: turnCount).map {
      turns[$0..<$0 + turnCount].reduce(0, +)
    }
  }
}
