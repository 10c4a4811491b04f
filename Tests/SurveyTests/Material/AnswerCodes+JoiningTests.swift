import Survey
import Testing

private func codes(_ codes: [UInt32]) -> AnswerCodes {
  codes.reduce(into: AnswerCodes()) { $0.append($1) }
}

private func collected(_ codes: AnswerCodes) -> [UInt32] {
  (0..<codes.count).map { codes[$0] }
}

@Test func `a joined code tells both, up to the last that fits in a byte`() {
  let joined = codes([0, 1, 31, 31]).joined(with: codes([0, 7, 0, 7]), below: 8)
  #expect(collected(joined) == [0, 15, 248, 255])
}

@Test(arguments: [(2, 255), (2, 256), (300, 9)] as [(UInt32, UInt32)])
func `who isn't flagged has the other code`(last: UInt32, other: UInt32) {
  let flags = RespondentFlags([true, false, true, false])
  let kept = codes([0, 1, last, last]).keeping(flags, otherwise: other)
  #expect(collected(kept) == [0, other, last, other])
}

@Test(arguments: [
  ([], [false, false, false, false, false, false, false]),
  ([0], [false, false, true, false, false, false, false]),
  ([0, 1, 3], [false, false, true, true, false, true, false]),
  ([3, 1], [false, false, false, true, false, true, false]),
  ([253], [false, false, false, false, false, false, true]),
  ([252, 253, 254, 300], [false, false, false, false, false, false, true]),
])
func `those who gave any of some options are flagged, and no absence is`(
  options: [Int], expected: [Bool]
) {
  let held = codes([0, 1, 2, 3, 4, 5, 255]).hold(anyOf: options)
  #expect(held == RespondentFlags(expected))
}

@Test func `options beyond a byte are found among as many`() {
  let held = codes([0, 254, 255, 256, 302]).hold(anyOf: [252, 254, 300])
  #expect(held == RespondentFlags([false, true, false, true, true]))
}
