import Statistics
import Testing

/// Worked out with mpmath 1.x to 30 digits, as the regularised upper incomplete gamma function.
@Test(arguments: [
  (3.841458820694124, 1, 0.050000000000000058), (1e-8, 1, 0.99992021154405269),
  (49.708139, 1, 1.7840429420537467e-12), (100, 2, 1.9287498479639178e-22),
  (0.01, 4, 0.99998754158864572), (12.600411, 3, 0.0055854774341314221),
  (100, 5, 5.2851483609432401e-20), (500, 7, 8.016791001349302e-104),
  (1, 10, 0.99982788437004416), (0, 3, 1), (300, 30, 2.6480484856308777e-46), (1e-6, 9, 1),
])
func `the upper tail of chi-squared is right to 12 digits`(x: Double, freedom: Int, tail: Double) {
  #expect(abs(chiSquaredUpperTail(x, degreesOfFreedom: freedom) / tail - 1) < 1e-12)
}

@Test func `one degree of freedom is the square of a normal number`() {
  for z in stride(from: 0.0, through: 12, by: 0.31) {
    let ratio = chiSquaredUpperTail(z * z, degreesOfFreedom: 1) / normalTwoSidedTail(z)
    #expect(abs(ratio - 1) < 1e-13)
  }
}

@Test func `chi-squared is never below zero`() async {
  await #expect(processExitsWith: .failure) {
    _ = chiSquaredUpperTail(-1, degreesOfFreedom: 1)
  }
}
