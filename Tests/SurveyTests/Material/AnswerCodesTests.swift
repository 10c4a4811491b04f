import Survey
import Testing

private func collected(_ codes: AnswerCodes) -> [Int] {
  var collected: [Int] = []
  codes.forEach { respondent, code in
    #expect(respondent == collected.count)
    collected.append(code)
  }
  return collected
}

@Test func `the first option's code comes after the absences`() {
  #expect(AnswerCodes.code(ofOption: 0) == 2)
  #expect(AnswerCodes.code(ofOption: 253) == 255)
}

private let sequences: [[UInt32]] = [
  [], [0, 1, 2], [255], [256], [3, 255, 256, 4], [256, 255, 0], [1, 70_000, 2], [0, .max],
]

@Test(arguments: sequences)
func `codes come back as they went in, in one byte or four`(codes: [UInt32]) {
  var answers = AnswerCodes()
  for code in codes { answers.append(code) }
  #expect(answers.count == codes.count)
  #expect(codes.indices.map { answers[$0] } == codes)
  #expect(collected(answers) == codes.map(Int.init))
}

@Test(arguments: [[1, 1, 9], [1, 1, 900]] as [[UInt32]])
func `an absence is set afterwards, in one byte or four`(codes: [UInt32]) {
  var answers = AnswerCodes()
  for code in codes { answers.append(code) }
  answers[1] = AnswerCodes.notAsked
  #expect(collected(answers) == [1, 0, Int(codes[2])])
  #expect(answers.count == 3)
}

@Test(arguments: [3, 300] as [UInt32])
func `a distribution has each code's respondents, of all or of some`(code: UInt32) {
  var answers = AnswerCodes()
  for code in [1, code, 0, code, 2] { answers.append(code) }
  func occurring(_ counts: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: counts.enumerated().map { ($0, $1) }.filter { $0.1 > 0 })
  }
  let size = Int(code) + 1
  let (all, some) = (
    answers.distribution(below: size, among: nil),
    answers.distribution(below: size, among: RespondentFlags([true, true, false, false, true]))
  )
  #expect(all.count == size && some.count == size)
  #expect(occurring(all) == [0: 1, 1: 1, 2: 1, Int(code): 2])
  #expect(occurring(some) == [1: 1, 2: 1, Int(code): 1])
}

@Test func `an answer isn't set afterwards`() async {
  await #expect(processExitsWith: .failure) {
    var answers = AnswerCodes()
    answers.append(AnswerCodes.missing)
    answers[0] = AnswerCodes.firstValue
  }
}
