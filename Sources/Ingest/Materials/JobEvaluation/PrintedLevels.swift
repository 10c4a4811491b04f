/// The levels of one factor, as a job profile prints them.
///
/// A level is a number, with its options in brackets: `2(a)(d)`, `6(a),(c)`. A hyphen or an en
/// dash joins neighbours or steps, of which each counts: `2-3-4`. A comma joins levels with nothing
/// between them: `2(a), 4(b)` is 2 or 4. Where a hyphen leaves levels out, as in `2-4`, they count
/// only if as many scores are printed as there are levels in all; otherwise nobody can tell.
struct PrintedLevels: Equatable {
  /// Why a printed level can't be read.
  enum Fault: Error, Equatable {
    case nothing
    /// What stands at a place where something else belongs.
    case misplaced(String, wanted: String)
    case notRising(Int, Int)
    /// A range that leaves levels out, with so many scores beside it.
    case ambiguous(Int, Int, scores: Int)
  }

  /// Each once, rising.
  let levels: [Int]

  /// Reads the levels beside which so many scores are printed.
  init(_ text: String, scores: Int) throws(Fault) {
    var parser = PrintedLevelParser(text)
    let steps = try parser.steps()
    for (lower, upper) in zip(steps, steps.dropFirst()) where upper.level <= lower.level {
      throw .notRising(lower.level, upper.level)
    }
    let filled = PrintedLevels.filled(steps)
    if let gap = PrintedLevels.gap(steps), filled.count != scores {
      throw .ambiguous(gap.0, gap.1, scores: scores)
    }
    levels = filled
  }

  /// The first two levels that a hyphen joins although they aren't neighbours.
  private static func gap(_ steps: [PrintedLevelParser.Step]) -> (Int, Int)? {
    zip(steps, steps.dropFirst())
      .first { $1.isJoined && $1.level > $0.level + 1 }
      .map { ($0.level, $1.level) }
  }

  private static func filled(_ steps: [PrintedLevelParser.Step]) -> [Int] {
    let between = zip(steps, steps.dropFirst()).flatMap { lower, upper in
      upper.isJoined ? Array(lower.level + 1...upper.level) : [upper.level]
    }
    return steps.prefix(1).map(\.level) + between
  }
}

extension PrintedLevels.Fault {
  /// What is wrong, for a message.
  var words: String {
    switch self {
    case .nothing: "there is no level"
    case .misplaced(let found, let wanted): "\(found) stands where \(wanted) belongs"
    case .notRising(let lower, let upper):
      lower == upper
        ? "level \(lower) stands twice" : "level \(upper) stands after level \(lower)"
    case .ambiguous(let lower, let upper, let scores):
      "'\(lower)-\(upper)' leaves out what is between, and \(scores == 1 ? "1 score" : "\(scores) scores")"
        + " can't tell whether it counts"
    }
  }

  /// What would put it right.
  var remedy: String {
    switch self {
    case .nothing, .misplaced: "write levels as in '3', '2(a)(d)-3(c)', '2-3-4' or '2(a), 4(b)'"
    case .notRising: "write each level once, the lowest first, its options together: '2(a)(b)'"
    case .ambiguous(let lower, let upper, _):
      "write '\(lower), \(upper)' for one or the other, or every level:"
        + " '\((lower...upper).map(String.init).joined(separator: "-"))'"
    }
  }
}
