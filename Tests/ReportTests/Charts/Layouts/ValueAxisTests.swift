import Testing

@testable import Report

@Test(arguments: [
  (61.0, 80.0, 20.0), (100, 100, 20), (5, 5, 1), (0, 1, 1), (75744, 80000, 20000), (7, 8, 2),
])
func `an axis begins at nought and ends at a round number`(
  highest: Double, end: Double, step: Double
) {
  let axis = ValueAxis(upTo: highest, from: 100, to: 400, whole: true)
  #expect(axis.highest == end)
  #expect(axis.step == step)
  #expect(axis.place(of: 0) == 100)
  #expect(axis.place(of: end) == 400)
  #expect(axis.ticks.last == end)
}

@Test func `an axis can run to the left and shares the scale of another`() {
  let axis = ValueAxis(from: 200, unit: -2, highest: 45, step: 20)
  #expect(axis.place(of: 45) == 110)
  #expect(axis.ticks == [0, 20, 40])
}

@Test func `numbers that would touch are left out`() {
  let axis = ValueAxis(upTo: 100_000, from: 0, to: 120, whole: true)
  let words = axis.words(below: 0)
  #expect(words.count < axis.ticks.count)
  #expect(zip(words, words.dropFirst()).allSatisfy { !$0.box.overlaps($1.box) })
}
