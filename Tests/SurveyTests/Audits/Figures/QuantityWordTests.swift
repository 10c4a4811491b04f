import Testing

@testable import Survey

/// So many of a hundred, and the words that say so.
@Test(arguments: [
  (100, [QuantityWord.all]), (99, [.nearlyAll, .most]), (85, [.nearlyAll, .most]), (84, [.most]),
  (55, [.most, .half]), (51, [.most, .half]), (50, [.half]), (45, [.half]), (44, []), (25, []),
  (24, [.few]), (1, [.few]), (0, []),
])
func `a word holds for its part of the scale`(count: Int, words: [QuantityWord]) {
  #expect(QuantityWord.allCases.filter { $0.holds(for: count, of: 100) } == words)
}

@Test(arguments: ["some", "several", "many", "others"])
func `a word without an agreed share isn't on the scale`(word: String) {
  #expect(QuantityWord(rawValue: word) == nil)
}
