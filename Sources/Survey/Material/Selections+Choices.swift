extension Selections {
  /// Options that one code tells of: with the absences, their choices fit in a byte.
  package static let optionsOfCode = 7

  /// The options in stretches of which one code a respondent can tell, in order; at least one.
  package var stretches: [Range<Int>] {
    guard optionCount > 0 else { return [0..<0] }
    return stride(from: 0, to: optionCount, by: 64).flatMap { word in
      let end = min(word + 64, optionCount)
      return stride(from: word, to: end, by: Self.optionsOfCode).map {
        $0..<min($0 + Self.optionsOfCode, end)
      }
    }
  }

  /// Which options of one of the stretches each respondent chose.
  ///
  /// An absence has its own code; an answer has `AnswerCodes.firstValue` and a bit for each option
  /// chosen, the lowest for the first.
  package func choices(of stretch: Range<Int>) -> AnswerCodes {
    let shift = UInt64(stretch.lowerBound % 64)
    let mask = UInt64(1) << UInt64(stretch.count) - 1
    var codes = states.narrow
    let column = words(at: stretch.lowerBound / 64)
    let chosen = column.span
    var told = codes.mutableSpan
    for respondent in 0..<min(told.count, chosen.count) {
      // Whoever gave no answer chose nothing, so nothing is added to an absence.
      told[respondent] &+= UInt8(truncatingIfNeeded: chosen[respondent] >> shift & mask)
    }
    return AnswerCodes(narrow: codes)
  }

  /// From which of at most seven groups of options each respondent chose any.
  ///
  /// An absence has its own code; an answer has `AnswerCodes.firstValue` and a bit for each group,
  /// the lowest for the first.
  package func choices(ofAny groups: [[Int]]) -> AnswerCodes {
    precondition(groups.count <= Self.optionsOfCode, "the groups' choices fit in a byte")
    var told = [UInt8](repeating: 0, count: count)
    for (place, group) in groups.enumerated() {
      for (word, mask) in masks(of: group).enumerated() where mask != 0 {
        tell(1 << UInt8(place), ofAny: mask, in: word, &told)
      }
    }
    let absences = states.narrow.span
    var codes = told.mutableSpan
    for respondent in 0..<min(codes.count, absences.count) {
      codes[respondent] &+= absences[respondent]
    }
    return AnswerCodes(narrow: told)
  }

  private func masks(of group: [Int]) -> [UInt64] {
    group.reduce(into: [UInt64](repeating: 0, count: wordsEach)) {
      $0[$1 / 64] |= 1 << UInt64($1 % 64)
    }
  }

  /// Adds a bit for those who chose any of the options that a mask has of their words at one place.
  private func tell(_ bit: UInt8, ofAny mask: UInt64, in word: Int, _ told: inout [UInt8]) {
    let column = words(at: word)
    let chosen = column.span
    var codes = told.mutableSpan
    for respondent in 0..<min(codes.count, chosen.count) {
      codes[respondent] |= chosen[respondent] & mask == 0 ? 0 : bit
    }
  }

  /// Everyone's word at one place, each beside the next: only so are several looked at in one step.
  private func words(at place: Int) -> [UInt64] {
    guard wordsEach > 1 else { return words }
    var column = [UInt64](repeating: 0, count: count)
    let all = words.span
    var own = column.mutableSpan
    var next = place
    for respondent in 0..<own.count {
      own[respondent] = all[next]
      next &+= wordsEach
    }
    return column
  }
}
