/// The ranks that each respondent gave the items of a ranking, one byte an item.
package struct Rankings: Sendable, Equatable {
  /// Items a ranking can have.
  package static let itemLimit = Int(UInt8.max)

  package let itemCount: Int
  /// From 1; 0 for an item that wasn't ranked.
  private var ranks: [UInt8] = []
  /// `AnswerCodes.notAsked`, `.missing`, or `.firstValue` for an answer.
  package private(set) var states = AnswerCodes()

  /// Takes how many items there are, at most `itemLimit`.
  package init(itemCount: Int) {
    precondition(itemCount <= Self.itemLimit, "a rank takes one byte")
    self.itemCount = itemCount
  }

  package var count: Int { states.count }

  /// Adds a respondent with the rank of each item, in item order; 0 for one that wasn't ranked.
  package mutating func append(ranks own: [Int]) {
    precondition(own.count == itemCount, "each item has a rank, or 0")
    ranks.append(contentsOf: own.map(UInt8.init))
    states.append(AnswerCodes.firstValue)
  }

  /// Adds a respondent who ranked nothing.
  package mutating func appendMissing() {
    ranks.append(contentsOf: repeatElement(0, count: itemCount))
    states.append(AnswerCodes.missing)
  }

  /// Adds other respondents' ranks of the same items.
  package mutating func append(_ later: Rankings) {
    ranks += later.ranks
    states.append(later.states)
  }

  package mutating func removeAll() {
    ranks.removeAll(keepingCapacity: true)
    states.removeAll()
  }

  /// Makes room for so many respondents.
  package mutating func reserve(_ count: Int) {
    ranks.reserveCapacity(count * itemCount)
    states.reserve(count)
  }

  /// Records that a respondent wasn't asked, whatever stands in the file.
  package mutating func withdraw(_ respondent: Int) {
    let start = respondent * itemCount
    for item in start..<start + itemCount { ranks[item] = 0 }
    states[respondent] = AnswerCodes.notAsked
  }

  /// The rank of an item, from 1; 0 where the respondent gave it none.
  @inline(__always)
  package func rank(of item: Int, by respondent: Int) -> Int {
    Int(ranks[respondent * itemCount + item])
  }

  /// Everyone's rank of an item as codes, from 1; 0 where the respondent gave it none.
  package func ranks(of item: Int) -> AnswerCodes {
    var codes = [UInt8](repeating: 0, count: count)
    let all = ranks.span
    var own = codes.mutableSpan
    var place = item
    for respondent in 0..<own.count {
      own[respondent] = all[place]
      place &+= itemCount
    }
    return AnswerCodes(narrow: codes)
  }
}
