import Survey
import Testing

@Test(arguments: [
  ("22", 22, 0), ("22.0", 220, 1), ("-0.5", -5, 1), ("+3", 3, 0), ("0", 0, 0), ("-0", 0, 0),
  ("007", 7, 0), ("0.05", 5, 2), ("-12.50", -1250, 2), ("+0.0", 0, 1),
  ("999999999999999999", 999_999_999_999_999_999, 0),
  ("-0.99999999999999999", -99_999_999_999_999_999, 17),
])
func `a number is read as it stands`(text: String, units: Int, decimals: Int) {
  #expect(DecimalNumber(text) == DecimalNumber(units: units, decimals: decimals))
}

@Test(arguments: [
  "", " ", "+", "-", ".", "-.", ".5", "-.5", "5.", "-5.", "1.2.3", "--1", "+-1", "1-", "1e3", "1E3",
  "1,000", "1 000", " 22", "22 ", "0x1F", "NaN", "inf", "n/a", "١٢", "−5", "½",
  "1000000000000000000", "9999999999999999999", "99999999999999999999999", "0.999999999999999999",
  "0.9999999999999999999",
])
func `anything else is no number`(text: String) {
  #expect(DecimalNumber(text) == nil)
}

@Test func `a substring is read like a string`() {
  #expect(DecimalNumber("x37.5y".dropFirst().dropLast()) == DecimalNumber(units: 375, decimals: 1))
}

@Test func `decimals are part of what a number claims`() {
  #expect(DecimalNumber("22") != DecimalNumber("22.0"))
}

@Test(arguments: [
  (22, 0, "22"), (220, 1, "22.0"), (-5, 1, "-0.5"), (0, 0, "0"), (0, 2, "0.00"), (5, 3, "0.005"),
  (-5, 3, "-0.005"), (100, 2, "1.00"), (-1250, 2, "-12.50"), (-7, 0, "-7"),
  (999_999_999_999_999_999, 0, "999999999999999999"), (.min, 0, "-9223372036854775808"),
  (.min, 2, "-92233720368547758.08"),
])
func `a number is printed with its decimals`(units: Int, decimals: Int, text: String) {
  #expect(DecimalNumber(units: units, decimals: decimals).description == text)
}

@Test(arguments: ["22", "22.0", "-0.5", "0.00", "-12.50", "1234567.890"])
func `a printed number reads back the same`(text: String) {
  #expect(DecimalNumber(text)?.description == text)
}

@Test(arguments: [("22", 0, 22), ("22", 3, 22_000), ("-0.5", 1, -5), ("-0.5", 4, -5_000)])
func `a number is counted in finer units`(text: String, decimals: Int, units: Int) {
  #expect(DecimalNumber(text)?.units(atDecimals: decimals) == units)
}

@Test func `coarser units are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = DecimalNumber(units: 225, decimals: 1).units(atDecimals: 0)
  }
}
