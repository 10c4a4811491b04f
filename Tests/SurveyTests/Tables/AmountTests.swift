import Survey
import Testing

private let amounts: [(Amount, Double)] = [
  (.count(31), 31), (.count(0), 0), (.quotient(numerator: 1900, denominator: 31), 1900.0 / 31),
  (.quotient(numerator: -1, denominator: 8), -0.125), (.real(0.1), 0.1),
  (.printed(DecimalNumber(units: -375, decimals: 1)), -37.5),
  (.printed(DecimalNumber(units: 1, decimals: 1)), 0.1),
]

@Test(arguments: amounts)
func `an amount has its nearest floating-point number`(amount: Amount, double: Double) {
  #expect(amount.double == double)
}
