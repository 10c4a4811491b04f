import Testing

@testable import Analysis

/// So much work that several processors are at it together; the first elements take longest.
private func sum(below limit: Int) -> Int {
  (0..<limit * 100).reduce(0) { ($0 &* 31 &+ $1) % 1_000_003 }
}

@Test(arguments: [0, 1, 2, 3, 100])
func `results stand in the order of the elements`(count: Int) {
  let limits = Array((0..<count).reversed())
  #expect(limits.concurrentMap(sum) == limits.map(sum))
}

@Test func `a result that is nil is a result`() {
  #expect([1, 2, 3].concurrentMap { $0 == 2 ? nil : $0 } == [1, nil, 3] as [Int?])
}
