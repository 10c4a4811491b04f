import Statistics
import Testing

struct PercentageVerdictTests {
  @Test func `each verdict is reached`() throws {
    let set = PercentageSet(percentages([64, 28, 8]), .partition)
    #expect(set.verdict(base: 25) == .feasibleUnique(counts: [16, 7, 2]))
    #expect(set.verdict(base: 14) == .impossible)
    #expect(
      set.verdict(base: 47) == .impossibleUnder(.either, possibleUnder: [.largestRemainder]))
    #expect(set.verdict(base: 300) == .feasible(vectors: 7))
    #expect(set.verdict(base: 14, untestableAs: .weighted) == .untestable(.weighted))
    let multiple = PercentageSet(percentages([64, 28, 8]), .multipleOfRespondents)
    #expect(multiple.verdict(base: 100) == .untestable(.baseTooLarge))
    #expect(multiple.verdict(base: 99) == .feasibleUnique(counts: [63, 28, 8]))
    let beyond = PercentageSet(percentages([164, 28]), .multipleOfRespondents)
    #expect(beyond.verdict(base: 1_000) == .impossible)
  }

  @Test func `suppressed figures can't be tested, but may not save the others`() throws {
    let possible = try #require(PercentageSet(["64", "28", "-"], .partition))
    #expect(possible.verdict(base: 25) == .untestable(.suppressedCells))
    #expect(possible.verdict(base: 26) == .impossible)
  }
}
