import Statistics
import Testing

@Test(arguments: [
  (2, 4, 1, 2), (3, 2, 3, 2), (-6, 4, -3, 2), (0, 7, 0, 1), (9, 3, 3, 1),
  (Int.min, 2, Int.min / 2, 1), (Int.max, Int.max, 1, 1),
])
func `a quotient is in lowest terms`(
  numerator: Int, denominator: Int, lowestNumerator: Int, lowestDenominator: Int
) {
  let quotient = ExactQuotient(numerator, over: denominator)
  #expect(quotient.numerator == lowestNumerator)
  #expect(quotient.denominator == lowestDenominator)
}

@Test func `equal ratios are equal quotients`() {
  #expect(ExactQuotient(50, over: 100) == ExactQuotient(1, over: 2))
  #expect(ExactQuotient(50, over: 100) != ExactQuotient(-1, over: 2))
}

@Test func `a denominator can't be zero`() async {
  await #expect(processExitsWith: .failure) { _ = ExactQuotient(1, over: 0) }
}
