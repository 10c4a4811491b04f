import Survey
import Testing

private let sizes = [0, 1, 6, 7, 8, 14, 63, 64, 65, 71, 128, 130]

@Test(arguments: sizes)
func `stretches have every option once, and none goes over the end of a word`(options: Int) {
  let stretches = Selections(optionCount: options).stretches
  #expect(!stretches.isEmpty)
  #expect(stretches.flatMap { Array($0) } == Array(0..<options))
  for stretch in stretches where !stretch.isEmpty {
    #expect(stretch.count <= Selections.optionsOfCode)
    #expect(stretch.lowerBound / 64 == (stretch.upperBound - 1) / 64)
  }
}

/// Choices of every option, of none, of some, then no answer and not asked.
private func selections(_ options: Int) -> Selections {
  var selections = Selections(optionCount: options)
  selections.append(chosen: 0..<options)
  selections.append(chosen: [])
  selections.append(chosen: (0..<options).filter { $0 % 3 == 0 })
  selections.appendMissing()
  selections.append(chosen: 0..<options)
  selections.withdraw(4)
  return selections
}

@Test(arguments: sizes)
func `a code of choices tells an absence, or each option of its stretch`(options: Int) {
  let all = selections(options)
  for stretch in all.stretches {
    let codes = all.choices(of: stretch)
    #expect([codes[3], codes[4]] == [AnswerCodes.missing, AnswerCodes.notAsked])
    for respondent in 0..<3 {
      let pattern = Int(codes[respondent] - AnswerCodes.firstValue)
      let told = stretch.filter { pattern >> ($0 - stretch.lowerBound) & 1 == 1 }
      #expect(told == stretch.filter { all.contains($0, by: respondent) })
      #expect(pattern < 1 << stretch.count)
    }
  }
}

@Test(arguments: sizes)
func `a code of groups tells an absence, or each group of which any was chosen`(options: Int) {
  let all = selections(options)
  let groups = [
    [], Array(0..<options), (0..<options).filter { $0 % 3 == 1 }, (0..<options).suffix(1),
  ]
  let codes = all.choices(ofAny: groups)
  #expect([codes[3], codes[4]] == [AnswerCodes.missing, AnswerCodes.notAsked])
  for respondent in 0..<3 {
    let pattern = Int(codes[respondent] - AnswerCodes.firstValue)
    let told = groups.indices.filter { pattern >> $0 & 1 == 1 }
    #expect(
      told
        == groups.indices.filter { groups[$0].contains { all.contains($0, by: respondent) } })
  }
}
