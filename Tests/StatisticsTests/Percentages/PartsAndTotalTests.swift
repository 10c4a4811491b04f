import Statistics
import Testing

struct PartsAndTotalTests {
  @Test func `parts that add up leave no gap`() {
    let whole = PartsAndTotal([14, 3, 7], total: 24)
    #expect(whole.isConsistent)
    #expect(whole.partsEqualToGap.isEmpty)
  }

  @Test func `a total that leaves out a part names it`() {
    let register = PartsAndTotal([200_000, 5_483, 33_542], total: 233_542)
    #expect(register.sum == 239_025)
    #expect(register.difference == -5_483)
    #expect(register.partsEqualToGap == [1])
  }

  @Test func `a part counted twice is named, and so is every part of its size`() {
    #expect(PartsAndTotal([10, 4, 4], total: 22).partsEqualToGap == [1, 2])
    #expect(PartsAndTotal([14, 3, 1, 2, 2, 1], total: 24).partsEqualToGap == [2, 5])
    #expect(PartsAndTotal([10, 4], total: 17).partsEqualToGap == [])
  }
}
