/// Sets of m figures, each from 0 to S, drawn at random with a sum near another's.
///
/// Every set whose sum is within the tolerance is equally likely, or, where there are 2^62 of them or
/// more, every sum and every set of the same sum.
struct RandomPercentages: Sendable {
  /// The number m of figures.
  let count: Int

  /// The number S of units in the whole.
  let whole: Int

  /// The sums that can be, and the number of sets with that sum or a smaller of them.
  private let sums: [Int]
  private let setsUpTo: [Int]

  /// Whether the sets are few enough to count; if not, each sum is as likely as another.
  private let isCountable: Bool

  /// Prepares to draw, where figures of the same number can have such a sum.
  init?(like units: [Int], whole: Int, tolerance: Int) {
    let sum = units.reduce(0, +)
    count = units.count
    self.whole = whole
    sums = (max(0, sum - tolerance)...(sum + tolerance)).filter { $0 <= units.count * whole }
    guard !units.isEmpty, !sums.isEmpty else { return nil }
    let sets = (0..<units.count).reduce(SumCounts.nothing) { sets, _ in
      sets.adding(SumCounts(over: 0...whole), upTo: sum + tolerance)
    }
    let numbers = sums.map { sets.ways(for: $0) }
    let isCountable = numbers.reduce(0.0) { $0 + Double($1) } < 0x1p62
    setsUpTo = numbers.indices.map { last in
      isCountable ? numbers[...last].reduce(0, +) : last + 1
    }
    self.isCountable = isCountable
  }

  /// The number of sets, if it is below 2^62.
  var number: Int? { isCountable ? setsUpTo.last : nil }

  /// The sums within the tolerance.
  var possibleSums: [Int] { sums }

  func draw(from generator: inout SplitMix64) -> [Int] {
    guard let last = setsUpTo.last else { return [] }
    let chosen = last > 1 ? generator.next(below: last) : 0
    let sum = zip(sums, setsUpTo).first { chosen < $0.1 }?.0 ?? 0
    let isMirrored = 2 * sum > count * whole
    let target = isMirrored ? count * whole - sum : sum
    while true {
      let parts = composition(of: target, from: &generator)
      guard parts.allSatisfy({ $0 <= whole }) else { continue }
      return isMirrored ? parts.map { whole - $0 } : parts
    }
  }

  /// Divides a sum into parts, zero or more, by the places of m − 1 bars among so many stars.
  ///
  /// The bars are drawn by Floyd's method: Bentley and Floyd (1987), *Communications of the ACM*
  /// 30:754-757.
  private func composition(of sum: Int, from generator: inout SplitMix64) -> [Int] {
    var bars: [Int] = []
    for place in sum..<(sum + count - 1) {
      let drawn = generator.next(below: place + 1)
      bars.append(bars.contains(drawn) ? place : drawn)
    }
    bars.sort()
    bars.append(sum + count - 1)
    var previous = -1
    for index in bars.indices {
      (bars[index], previous) = (bars[index] - previous - 1, bars[index])
    }
    return bars
  }
}
