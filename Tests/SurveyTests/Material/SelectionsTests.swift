import Survey
import Testing

@Test(arguments: [(0, 1), (1, 1), (63, 1), (64, 1), (65, 2), (128, 2), (129, 3), (300, 5)])
func `a respondent has as many words as the options need`(options: Int, words: Int) {
  #expect(Selections(optionCount: options).wordsEach == words)
}

@Test(arguments: [1, 5, 63, 64, 65, 128, 129, 300])
func `each respondent has the options chosen and no others`(options: Int) {
  let chosen = [
    Array(0..<options), [], [options - 1], [0], (0..<options).filter { $0 % 3 == 0 },
  ]
  var selections = Selections(optionCount: options)
  for places in chosen { selections.append(chosen: places) }
  #expect(selections.count == chosen.count)
  for (respondent, places) in chosen.enumerated() {
    let found = (0..<options).filter { selections.contains($0, by: respondent) }
    #expect(found == places)
  }
}

@Test func `choosing nothing is an answer, and no answer is none`() {
  var selections = Selections(optionCount: 3)
  selections.append(chosen: [])
  selections.appendMissing()
  selections.appendMissing()
  selections.withdraw(2)
  #expect((0..<3).map { selections.states[$0] } == [2, 1, 0])
}

@Test func `an absence among answers moves nobody's choices`() {
  var selections = Selections(optionCount: 70)
  selections.append(chosen: [69])
  selections.appendMissing()
  selections.append(chosen: [0])
  #expect((0..<3).map { selections.contains(69, by: $0) } == [true, false, false])
  #expect((0..<3).map { selections.contains(0, by: $0) } == [false, false, true])
}

@Test func `who wasn't asked chose nothing, whatever stood in the file`() {
  var selections = Selections(optionCount: 70)
  selections.append(chosen: [0, 69])
  selections.append(chosen: [69])
  selections.withdraw(0)
  #expect((0..<2).map { selections.states[$0] } == [AnswerCodes.notAsked, AnswerCodes.firstValue])
  #expect((0..<2).map { selections.contains(69, by: $0) } == [false, true])
  #expect(!selections.contains(0, by: 0))
}
