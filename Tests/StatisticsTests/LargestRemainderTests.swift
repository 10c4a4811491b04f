import Statistics
import Testing

@Test func `the units left over go to the largest remainders`() {
  // Wikipedia, "Quota method": 100,000 votes for ten seats, Hare quota.
  let votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100]
  #expect(largestRemainders(of: votes, total: 10) == [5, 2, 1, 1, 1, 0])
}

@Test func `an eleventh seat costs the smallest party its second`() {
  // The Alabama paradox, which is a property of the method: Wikipedia, "Apportionment paradox".
  #expect(largestRemainders(of: [6, 6, 2], total: 10) == [4, 4, 2])
  #expect(largestRemainders(of: [6, 6, 2], total: 11) == [5, 5, 1])
}

@Test(arguments: [
  ([1, 1, 1], 100, [34, 33, 33]),
  ([1, 1, 1, 1, 1, 1, 1, 1], 100, [13, 13, 13, 13, 12, 12, 12, 12]),
  ([1, 3], 2, [0, 2]),
  ([3, 1], 2, [2, 0]),
  ([1, 1, 3, 1], 3, [1, 0, 2, 0]),
  ([7, 0, 0], 100, [100, 0, 0]),
  ([0, 1, 0, 2], 100, [0, 33, 0, 67]),
  ([1, 1], 0, [0, 0]),
  ([0, 0, 0], 100, [0, 0, 0]),
  ([], 100, []),
])
func `ties go to the larger count, then to the earlier position`(
  counts: [Int], total: Int, shares: [Int]
) {
  #expect(largestRemainders(of: counts, total: total) == shares)
}

@Test func `huge counts are shared exactly`() {
  #expect(largestRemainders(of: [.max, .max, .max - 1], total: 1_000) == [334, 333, 333])
  #expect(largestRemainders(of: [.max], total: .max) == [.max])
}

@Test func `shares agree with handing out one unit at a time`() {
  var generator = SeededGenerator(seed: 3)
  for _ in 0..<500 {
    let counts = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      Int.random(in: 0...9, using: &generator)
    }
    let total = Int.random(in: 0...120, using: &generator)
    #expect(
      largestRemainders(of: counts, total: total) == sharedOneByOne(counts, total),
      "\(total) among \(counts)")
  }
}

@Test func `negative counts are refused`() async {
  await #expect(processExitsWith: .failure) { _ = largestRemainders(of: [2, -1], total: 100) }
}

/// Gives each unit to whoever is furthest below quota, in units of one over the sum of the counts.
private func sharedOneByOne(_ counts: [Int], _ total: Int) -> [Int] {
  let sum = counts.reduce(0, +)
  var shares = counts.map { _ in 0 }
  guard sum > 0 else { return shares }
  for _ in 0..<total {
    var neediest = 0
    for (index, count) in counts.enumerated() {
      let need = count * total - shares[index] * sum
      let greatest = counts[neediest] * total - shares[neediest] * sum
      if need > greatest || need == greatest && count > counts[neediest] { neediest = index }
    }
    shares[neediest] += 1
  }
  return shares
}
