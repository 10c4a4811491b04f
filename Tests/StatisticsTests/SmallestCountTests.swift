import Statistics
import Testing

@Test(arguments: [
  (100, 0, 7, 7), (50, 0, 7, 4), (50, 0, 8, 4), (1, 0, 100, 1), (1, 0, 101, 2), (100, 0, 0, 0),
  (0, 0, 9, 0), (333, 1, 3, 1), (334, 1, 3, 2), (999_999, 4, 1_000_000, 999_999),
  (999_999, 4, 1_000_001, 1_000_000),
])
func `a goal is reached by the smallest count that isn't below it`(
  units: Int, decimals: Int, base: Int, count: Int
) {
  #expect(smallestCount(reaching: units, decimals: decimals, of: base) == count)
}

@Test(arguments: 1...40)
func `one fewer is below the goal`(base: Int) {
  for percent in 1...100 {
    let count = smallestCount(reaching: percent, decimals: 0, of: base)
    #expect(100 * count >= percent * base)
    #expect(100 * (count - 1) < percent * base)
  }
}
