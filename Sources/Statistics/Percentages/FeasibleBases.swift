/// The bases, from 1 to a maximum, on which whole answers can print as a set of percentages.
package struct FeasibleBases: Sendable, Hashable {
  /// The runs of feasible bases, in ascending order, with gaps between them.
  package let ranges: [ClosedRange<Int>]

  /// The largest base that was tried.
  package let maximum: Int

  init(upTo maximum: Int, where isFeasible: (Int) -> Bool) {
    precondition(maximum > 0, "The largest base must be above zero, and this is \(maximum).")
    var ranges: [ClosedRange<Int>] = []
    for base in 1...maximum where isFeasible(base) {
      ranges.appendMerging(base...base)
    }
    self.init(ranges, upTo: maximum)
  }

  private init(_ ranges: [ClosedRange<Int>], upTo maximum: Int) {
    self.ranges = ranges
    self.maximum = maximum
  }

  package var smallest: Int? { ranges.first?.lowerBound }

  package var bases: [Int] { ranges.flatMap(Array.init) }

  package func contains(_ base: Int) -> Bool {
    ranges.contains { $0.contains(base) }
  }

  /// Finds the largest feasible base below another.
  package func nearest(below base: Int) -> Int? {
    ranges.last { $0.lowerBound < base }.map { min($0.upperBound, base - 1) }
  }

  /// Finds the smallest feasible base above another, if there is one up to the maximum.
  package func nearest(above base: Int) -> Int? {
    ranges.first { $0.upperBound > base }.map { max($0.lowerBound, base + 1) }
  }

  /// Finds how many people can have answered when so many were asked and a few may be missing.
  ///
  /// Gives each number asked, up to the maximum, for which some base is feasible that is smaller by
  /// no more than `missing`.
  package func allowing(missing: Int) -> FeasibleBases {
    precondition(missing >= 0, "The missing can't be fewer than none, and these are \(missing).")
    var widened: [ClosedRange<Int>] = []
    for range in ranges {
      widened.appendMerging(range.lowerBound...min(range.upperBound + missing, maximum))
    }
    return FeasibleBases(widened, upTo: maximum)
  }

  /// Finds the bases feasible for both of two questions put to the same people.
  package func intersection(_ other: FeasibleBases) -> FeasibleBases {
    let common = ranges.flatMap { one in other.ranges.compactMap { one.intersection($0) } }
    return FeasibleBases(common, upTo: min(maximum, other.maximum))
  }
}

extension [ClosedRange<Int>] {
  /// Appends a range that starts no earlier than the last, joining it to that if they meet.
  fileprivate mutating func appendMerging(_ range: ClosedRange<Int>) {
    guard let last, last.upperBound + 1 >= range.lowerBound else {
      append(range)
      return
    }
    self[endIndex - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
  }
}
