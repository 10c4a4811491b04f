import Survey
import Testing

@testable import Analysis

private let rules: [(Rounding.Rule, String, String, String)] = [
  (.halfUp, "13", "-3", "2.68"), (.halfEven, "12", "-2", "2.68"), (.truncate, "12", "-2", "2.67"),
  (.largestRemainder, "13", "-3", "2.68"),
]

@Test(arguments: rules)
func `a quotient and a real number are rounded by the rule`(
  rule: Rounding.Rule, eighth: String, negative: String, real: String
) {
  #expect(
    Amount.quotient(numerator: 100, denominator: 8).rounded(to: 0, by: rule).description == eighth)
  #expect(
    Amount.quotient(numerator: -5, denominator: 2).rounded(to: 0, by: rule).description == negative)
  #expect(Amount.real(2.6751).rounded(to: 2, by: rule).description == real)
}

@Test(arguments: Rounding.Rule.allCases)
func `counts and printed numbers aren't rounded`(rule: Rounding.Rule) {
  #expect(Amount.count(31).rounded(to: 2, by: rule) == DecimalNumber(units: 31, decimals: 0))
  let printed = DecimalNumber(units: 3755, decimals: 2)
  #expect(Amount.printed(printed).rounded(to: 0, by: rule) == printed)
}

@Test(arguments: [
  ([19, 7, 1, 4], 0, ["61", "23", "3", "13"]), ([1, 1, 1], 0, ["34", "33", "33"]),
  ([1, 1, 1], 1, ["33.4", "33.3", "33.3"]), ([0, 5, 0], 0, ["0", "100", "0"]),
  ([1, 999], 0, ["0", "100"]),
])
func `percentages are shared out to a hundred`(
  counts: [Int], decimals: Int, percentages: [String]
) {
  let shared = percentagesAddingToHundred(of: counts, decimals: decimals)
  #expect(shared.map(\.description) == percentages)
}
