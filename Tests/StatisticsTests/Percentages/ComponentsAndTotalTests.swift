import Statistics
import Testing

struct ComponentsAndTotalTests {
  private func sum(_ components: [Int], _ total: Int) -> ComponentsAndTotal {
    ComponentsAndTotal(
      percentages(components), total: PrintedPercentage(.exactly(total), decimals: 0))
  }

  @Test(arguments: [
    ([43, 22], 65, true), ([64, 28], 92, true), ([33, 33], 67, true), ([33, 33], 65, true),
    ([33, 33], 64, false), ([33, 33], 68, false), ([50, 60], 110, false),
  ])
  func `components make a total when rounding allows it`(
    components: [Int], total: Int, isConsistent: Bool
  ) {
    let sum = sum(components, total)
    #expect(sum.isConsistentOnSomeBase(rounding: .either) == isConsistent)
    #expect(sum.printedDifference == total - components.reduce(0, +))
  }

  @Test func `on a base they must do so there`() {
    #expect(sum([33, 33], 67).isConsistent(base: 3, rounding: .halfUp))
    #expect(!sum([33, 33], 66).isConsistent(base: 3, rounding: .halfUp))
    #expect(!sum([43, 22], 65).isConsistent(base: 14, rounding: .either))
    #expect(sum([43, 22], 65).isConsistent(base: 23, rounding: .either))
  }

  @Test func `differences are in the finest unit printed`() throws {
    let total = try #require(PrintedPercentage("66.7"))
    let fine = ComponentsAndTotal(percentages([33, 33]), total: total)
    #expect(fine.printedDifference == 7)
    let vague = try #require(PrintedPercentage("<1"))
    #expect(ComponentsAndTotal([vague], total: total).printedDifference == nil)
  }
}
