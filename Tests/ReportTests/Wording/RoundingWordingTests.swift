import Survey
import Testing

@testable import Report

@Test(arguments: [
  (0, Rounding.Rule.halfUp, "percentages to whole numbers, to the nearest, halves away from zero"),
  (1, .halfEven, "percentages to 1 decimal, to the nearest, halves to the even neighbour"),
  (2, .truncate, "percentages to 2 decimals, towards zero"),
])
func `the rounding rule is told with its decimals`(
  decimals: Int, rule: Rounding.Rule, words: String
) {
  #expect(Rounding(decimals: decimals, rule: rule).words == words)
}

@Test(arguments: [
  (Rounding.Rule.halfUp, "to the nearest, halves away from zero"),
  (.halfEven, "to the nearest, halves to the even neighbour"), (.truncate, "towards zero"),
  (.largestRemainder, "to the nearest, halves away from zero"),
])
func `an average has no part in a hundred`(rule: Rounding.Rule, words: String) {
  #expect(Rounding(decimals: 0, rule: rule).averageWords == words)
}
