import Survey
import Testing

@Test func `flags are counted, and those that both have are kept`() {
  var flags = RespondentFlags([true, false, true, true])
  #expect((flags.count, flags.flaggedCount) == (4, 3))
  flags.formIntersection(RespondentFlags([true, true, false, true]))
  #expect((0..<4).map { flags[$0] } == [true, false, false, true])
  #expect(flags.flaggedCount == 2)
}
