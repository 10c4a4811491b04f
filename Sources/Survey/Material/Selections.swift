/// The options each respondent chose of a multiple-response question, one bit an option.
package struct Selections: Sendable, Equatable {
  package let optionCount: Int
  /// 64-bit words that hold one respondent's bits.
  package let wordsEach: Int
  private(set) var words: [UInt64] = []
  /// `AnswerCodes.notAsked`, `.missing`, or `.firstValue` for an answer.
  package private(set) var states = AnswerCodes()

  package init(optionCount: Int) {
    self.optionCount = optionCount
    wordsEach = max(1, (optionCount + 63) / 64)
  }

  package var count: Int { states.count }

  /// Adds a respondent who was asked and chose these options; none at all is an answer too.
  package mutating func append(chosen: some Sequence<Int>) {
    let start = words.count
    words.append(contentsOf: repeatElement(0, count: wordsEach))
    for option in chosen { words[start + option / 64] |= 1 << UInt64(option % 64) }
    states.append(AnswerCodes.firstValue)
  }

  /// Adds a respondent who gave no answer.
  package mutating func appendMissing() {
    words.append(contentsOf: repeatElement(0, count: wordsEach))
    states.append(AnswerCodes.missing)
  }

  /// Adds other respondents' choices among the same options.
  package mutating func append(_ later: Selections) {
    words += later.words
    states.append(later.states)
  }

  package mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    states.removeAll()
  }

  /// Makes room for so many respondents.
  package mutating func reserve(_ count: Int) {
    words.reserveCapacity(count * wordsEach)
    states.reserve(count)
  }

  /// Records that a respondent wasn't asked, whatever stands in the file.
  package mutating func withdraw(_ respondent: Int) {
    let start = respondent * wordsEach
    for word in start..<start + wordsEach { words[word] = 0 }
    states[respondent] = AnswerCodes.notAsked
  }

  @inline(__always)
  package func contains(_ option: Int, by respondent: Int) -> Bool {
    words[respondent * wordsEach + option / 64] & (1 << UInt64(option % 64)) != 0
  }
}
