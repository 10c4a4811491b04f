/// In how many ways each sum can be reached, no number going above `Int.max`.
struct SumCounts {
  private let lowest: Int
  private let ways: [Int]

  private init(from lowest: Int, ways: [Int]) {
    self.lowest = lowest
    self.ways = ways
  }

  /// Adding nothing, which makes zero in one way.
  static let nothing = SumCounts(from: 0, ways: [1])

  /// One whole number of a range, each reached in one way.
  init(over range: ClosedRange<Int>) {
    self.init(from: range.lowerBound, ways: Array(repeating: 1, count: range.count))
  }

  /// The ways to reach any of the sums.
  var number: Int { Int(clamping: ways.reduce(UInt128(0)) { $0 + UInt128($1) }) }

  func ways(for sum: Int) -> Int {
    ways.indices.contains(sum - lowest) ? ways[sum - lowest] : 0
  }

  func restricted(to range: ClosedRange<Int>) -> SumCounts {
    SumCounts(from: range.lowerBound, ways: range.map(ways(for:)))
  }

  /// Adds every sum of these to every sum of the others, leaving out what comes above a limit.
  func adding(_ others: SumCounts, upTo limit: Int) -> SumCounts {
    let start = lowest + others.lowest
    let length = min(ways.count + others.ways.count - 1, max(limit - start + 1, 0))
    guard !others.ways.allSatisfy({ $0 == 1 }) else {
      return SumCounts(from: start, ways: slidingSums(others.ways.count, length))
    }
    var sums = Array(repeating: UInt128(0), count: length)
    for (i, here) in ways.enumerated() {
      for (j, there) in others.ways.enumerated() where i + j < length {
        sums[i + j] = min(sums[i + j] + UInt128(here) * UInt128(there), UInt128(Int.max))
      }
    }
    return SumCounts(from: start, ways: sums.map { Int(clamping: $0) })
  }

  /// Adds up the ways in a window of so many, at each of the first `length` places.
  private func slidingSums(_ width: Int, _ length: Int) -> [Int] {
    var window = UInt128(0)
    return (0..<length).map { place in
      if ways.indices.contains(place) { window += UInt128(ways[place]) }
      if ways.indices.contains(place - width) { window -= UInt128(ways[place - width]) }
      return Int(clamping: window)
    }
  }
}
