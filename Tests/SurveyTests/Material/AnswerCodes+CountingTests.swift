import Survey
import Testing

private func codes(_ codes: [UInt32]) -> AnswerCodes {
  codes.reduce(into: AnswerCodes()) { $0.append($1) }
}

@Test(arguments: [(3, 4), (3, 300), (300, 4), (300, 300), (40, 40)] as [(UInt32, UInt32)])
func `pairs of codes are counted, whether codes fit in a byte or not`(
  last: UInt32, otherLast: UInt32
) {
  let own = codes([0, last, 1, last, last, 0, 1])
  let other = codes([otherLast, 0, 1, otherLast, otherLast, 1, 1])
  let width = Int(otherLast) + 1
  let counts = own.distribution(below: Int(last) + 1, with: other, below: width)
  #expect(counts.count == (Int(last) + 1) * width)
  let found = counts.enumerated().filter { $0.element > 0 }
    .map { [$0.offset / width, $0.offset % width, $0.element] }
  #expect(
    found == [
      [0, 1, 1], [0, Int(otherLast), 1], [1, 1, 2], [Int(last), 0, 1],
      [Int(last), Int(otherLast), 2],
    ])
}

@Test func `codes of different respondents have no pairs`() async {
  await #expect(processExitsWith: .failure) {
    var one = AnswerCodes()
    one.append(1)
    _ = one.distribution(below: 2, with: AnswerCodes(), below: 2)
  }
}
