/// What the counts behind a set of percentages must satisfy: a range for each, nets, and a total.
///
/// Because each count takes every whole number of its range, so does every sum of them, and ranges
/// passed up the nets and down again are exact.
struct CountSystem {
  let ranges: [ClosedRange<Int>]
  let family: NetFamily

  /// What the counts outside any net add to, where that is bound.
  let total: ClosedRange<Int>?

  /// Counts with nothing but their sum to keep to.
  init(_ ranges: [ClosedRange<Int>], adding total: Int) {
    self.ranges = ranges
    family = NetFamily(ofSingles: ranges.count)
    self.total = total...total
  }

  init(_ ranges: [ClosedRange<Int>], of set: PercentageSet, base: Int) {
    self.ranges = ranges
    family = set.family
    total =
      switch set.total {
      case .base: base...base
      case .baseOrLess: 0...base
      case .anything: nil
      }
  }

  /// The ranges with each net held to the sum of its parts; `nil` where one has nothing left.
  private var narrowedUpwards: [ClosedRange<Int>]? {
    var narrowed = ranges
    for branch in family.branches {
      let sum = narrowed.sum(of: branch.parts)
      guard let both = narrowed[branch.net].intersection(sum) else { return nil }
      narrowed[branch.net] = both
    }
    return narrowed
  }

  var isSatisfiable: Bool {
    guard let narrowed = narrowedUpwards else { return false }
    return total?.overlaps(narrowed.sum(of: family.roots)) ?? true
  }

  /// The least and the most that each count can be; `nil` if there are no counts.
  var attainable: [ClosedRange<Int>]? {
    guard var narrowed = narrowedUpwards else { return nil }
    let sum = narrowed.sum(of: family.roots)
    guard let whole = sum.intersection(total ?? sum) else { return nil }
    narrowed.narrow(family.roots, adding: whole)
    for branch in family.branches.reversed() {
      narrowed.narrow(branch.parts, adding: narrowed[branch.net])
    }
    return narrowed
  }

  /// The number of ways to choose the counts, or `Int.max` if there are more.
  var solutionCount: Int {
    var ways = ranges.map { SumCounts(over: $0) }
    for branch in family.branches {
      let range = ranges[branch.net]
      ways[branch.net] = ways.sums(of: branch.parts, upTo: range.upperBound).restricted(to: range)
    }
    if let total {
      return ways.sums(of: family.roots, upTo: total.upperBound).restricted(to: total).number
    }
    return family.roots.reduce(1) { product, root in
      let (partial, overflows) = product.multipliedReportingOverflow(by: ways[root].number)
      return overflows ? .max : partial
    }
  }
}

extension [SumCounts] {
  fileprivate func sums(of positions: [Int], upTo limit: Int) -> SumCounts {
    positions.reduce(.nothing) { $0.adding(self[$1], upTo: limit) }
  }
}

extension ClosedRange<Int> {
  func intersection(_ other: Self) -> Self? {
    let lower = Swift.max(lowerBound, other.lowerBound)
    let upper = Swift.min(upperBound, other.upperBound)
    return lower <= upper ? lower...upper : nil
  }
}

extension [ClosedRange<Int>] {
  fileprivate func sum(of positions: [Int]) -> ClosedRange<Int> {
    let ends = positions.reduce((0, 0)) { ($0.0 + self[$1].lowerBound, $0.1 + self[$1].upperBound) }
    return ends.0...ends.1
  }

  /// Leaves each part what it can be when the parts add to something within `whole`.
  fileprivate mutating func narrow(_ positions: [Int], adding whole: ClosedRange<Int>) {
    let sum = sum(of: positions)
    for position in positions {
      let own = self[position]
      let least = whole.lowerBound - (sum.upperBound - own.upperBound)
      let most = whole.upperBound - (sum.lowerBound - own.lowerBound)
      self[position] = Swift.max(own.lowerBound, least)...Swift.min(own.upperBound, most)
    }
  }
}
