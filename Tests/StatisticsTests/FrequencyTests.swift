import Statistics
import Testing

@Test func `a count can't be negative`() async {
  await #expect(processExitsWith: .failure) { _ = Frequency(value: 1, count: -1) }
}

@Test func `frequencies differ when the value or the count does`() {
  #expect(Frequency(value: 3, count: 4) == Frequency(value: 3, count: 4))
  #expect(Frequency(value: 3, count: 4) != Frequency(value: 4, count: 3))
  #expect(Frequency(value: 3, count: 4) != Frequency(value: 3, count: 0))
}

/// A small random table of distinct ascending values, some of them with a count of zero.
func randomTable(using generator: inout SeededGenerator) -> [Frequency] {
  let values = (-6...12).filter { _ in Bool.random(using: &generator) }
  return values.map { Frequency(value: $0, count: .random(in: 0...4, using: &generator)) }
}

/// The values of a table one by one, each as often as it is counted.
func expanded(_ table: [Frequency]) -> [Int] {
  table.flatMap { Array(repeating: $0.value, count: $0.count) }
}
