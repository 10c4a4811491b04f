/// For every figure from 0 to S, the counts that print as it on a base: the intervals of a rounding
/// worked out once, for a search that asks again and again.
struct PrintableCounts: Sendable {
  let base: Int

  /// The number S of units in the whole.
  let whole: Int

  /// The least count of each figure, or −1.
  private let lowest: [Int]
  private let highest: [Int]

  init(base: Int, whole: Int, rounding: PrintRounding) {
    let ranges = (0...whole).map { units -> ClosedRange<Int>? in
      guard let range = rounding.numerators(printing: units, per: whole, over: base) else {
        return nil
      }
      return range.intersection(0...base)
    }
    self.base = base
    self.whole = whole
    lowest = ranges.map { $0?.lowerBound ?? -1 }
    highest = ranges.map { $0?.upperBound ?? -1 }
  }

  /// The least and the most counts that print as a figure; `nil` if none does.
  subscript(units: Int) -> (low: Int, high: Int)? {
    guard lowest.indices.contains(units), lowest[units] >= 0 else { return nil }
    return (lowest[units], highest[units])
  }

  /// The figures that have a count, with the least that each has.
  var printable: [(units: Int, count: Int)] {
    lowest.enumerated().filter { $0.element >= 0 }.map { ($0.offset, $0.element) }
  }
}
