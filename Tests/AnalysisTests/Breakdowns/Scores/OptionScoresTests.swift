import Survey
import TestSupport
import Testing

@testable import Analysis

@Test func `options without scores count for the numbers they are, or for their places`() {
  let numbers = OptionScores(.of(["0", "10", "20"]), box: 1)
  #expect(numbers.scores.map(\.units) == [0, 10, 20])
  let words = OptionScores(.of(["low", "middle", "high"]), box: 1)
  #expect(words.scores.map(\.units) == [1, 2, 3])
  #expect(numbers.areValues && !words.areValues)
}

@Test(arguments: [
  ([1, 2, 3, 4], 2, 2..<4, 2..<2, 0..<2), ([4, 3, 2, 1], 1, 0..<1, 1..<3, 3..<4),
  ([1, 2, 3], 1, 2..<3, 1..<2, 0..<1),
])
func `boxes stand at the ends of the scores`(
  scores: [Int], box: Int, top: Range<Int>, middle: Range<Int>, bottom: Range<Int>
) {
  let list = OptionScores(.of(scores.map { "v\($0)" }, scores: scores), box: box)
  #expect(list.top == top)
  #expect(list.middle == middle)
  #expect(list.bottom == bottom)
}
