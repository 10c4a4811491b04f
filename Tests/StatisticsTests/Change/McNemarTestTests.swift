import Statistics
import Testing

/// R's `mcnemar.test(matrix(c(794, 86, 150, 570), 2))`, approval ratings from Agresti (1990),
/// *Categorical Data Analysis*, page 350.
@Test func `the test of 794, 150, 86, 570 is R's`() throws {
  let table = PairedTable(both: 794, onlyFirst: 150, onlySecond: 86, neither: 570)
  let test = try #require(McNemarTest(table))
  #expect(abs(test.chiSquared - 17.355932) < 5e-7)
  #expect(abs(test.pValue - 3.10e-5) < 5e-8)
  #expect(abs(test.correctedChiSquared - 16.817797) < 5e-7)
  #expect(abs(test.correctedPValue - 4.11e-5) < 5e-8)
  #expect(test.changed == 236)
}

/// Cavo's trial (2012): P = 0.033006, Z = -2.132, and with correction P = 0.055009, Z = 1.919.
@Test func `the test of 59, 6, 16, 80 is that of contingencytables`() throws {
  let table = PairedTable(both: 59, onlyFirst: 6, onlySecond: 16, neither: 80)
  let test = try #require(McNemarTest(table))
  #expect(abs(test.chiSquared.squareRoot() - 2.132) < 5e-4)
  #expect(abs(test.pValue - 0.033006) < 5e-7)
  #expect(abs(test.correctedChiSquared.squareRoot() - 1.919) < 5e-4)
  #expect(abs(test.correctedPValue - 0.055009) < 5e-7)
}

@Test func `there is no test where nobody changed`() {
  #expect(McNemarTest(PairedTable(both: 9, onlyFirst: 0, onlySecond: 0, neither: 3)) == nil)
}

@Test func `as many one way as the other is no change`() throws {
  let table = PairedTable(both: 1, onlyFirst: 4, onlySecond: 4, neither: 1)
  let test = try #require(McNemarTest(table))
  #expect(test.chiSquared == 0)
  #expect(test.correctedChiSquared == 0)
  #expect(test.pValue == 1)
}

/// R's `binom.test(f, f + g)$p.value`.
@Test(arguments: [
  (150, 86, 3.71593613957143e-05), (6, 16, 0.0524787902832032), (4, 4, 1), (0, 5, 0.0625),
  (1, 7, 0.0703125), (500_400, 499_600, 0.424290425951461),
])
func `the exact p-value is R's binomial one`(f: Int, g: Int, pValue: Double) throws {
  for (first, second) in [(f, g), (g, f)] {
    let table = PairedTable(both: 3, onlyFirst: first, onlySecond: second, neither: 2)
    let test = try #require(McNemarTest(table))
    #expect(abs(test.exactPValue / pValue - 1) < 1e-9)
  }
}
