import Foundation

/// The paths to one node, by ascending sum.
struct OpenPaths {
  /// So many ways of filling the columns so far that have the same sum of ln xᵢⱼ!.
  typealias Path = (sum: Int, count: Double)

  let paths: [Path]
  /// The probability that a table comes by one of the paths from each place on.
  private let shares: [Double]

  /// Weighs paths by e^(scale − sum), the probability of coming to the node by one of that sum.
  init(_ counts: [Int: Double], scale: Int) {
    paths = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var shares = paths.map { $0.count * exp(LogFactorials.logarithm(scale - $0.sum)) }
    for place in shares.indices.dropLast().reversed() { shares[place] += shares[place + 1] }
    self.shares = shares
  }

  /// The first place with a sum no smaller than the one given; their number if there is none.
  func firstPlace(from sum: Int) -> Int {
    var (lower, upper) = (0, paths.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if paths[middle].sum >= sum { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  /// The probability of coming by a path from a place on and then going a way that costs so much.
  func share(from place: Int, cost: Int) -> Double {
    place < shares.count ? shares[place] * exp(-LogFactorials.logarithm(cost)) : 0
  }
}
