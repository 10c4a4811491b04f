import Statistics
import Testing

/// vcd 1.4's `assocstats` of Arthritis, treatment by improvement.
@Test func `V and C of Arthritis are vcd's`() throws {
  let table = try requiredTable([[29, 7, 7], [13, 7, 21]])
  #expect(abs(cramersV(table) - 0.39422950549932129) < 1e-14)
  #expect(abs(contingencyCoefficient(table) - 0.36675814452223454) < 1e-14)
}

@Test(
  arguments: [
    ([[5, 0], [0, 9]], 1.0, 0.5), ([[4, 0, 0], [0, 4, 0], [0, 0, 4]], 1.0, 2.0 / 3),
    ([[10, 20, 30], [1, 2, 3]], 0.0, 0.0), ([[4, 0, 0], [0, 3, 2]], 1.0, 0.5),
  ] as [([[Int]], Double, Double)])
func `V runs from nothing to all, and C² to 1 − 1/k`(
  counts: [[Int]], v: Double, squaredC: Double
) throws {
  let table = try requiredTable(counts)
  #expect(abs(cramersV(table) - v) < 1e-14)
  let coefficient = contingencyCoefficient(table)
  #expect(abs(coefficient * coefficient - squaredC) < 1e-14)
}
