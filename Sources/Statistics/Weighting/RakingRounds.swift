/// The totals of the combinations of categories, on their way to the margins' targets.
struct RakingRounds: Sendable {
  /// The relative error below which a category's total counts as its target.
  static let tolerance = 1e-10
  /// How often all margins are gone through before the attempt is given up.
  static let most = 16_384

  private let cells: WeightingCells
  private let targets: [[Double]]
  /// The sum of the weights of each combination.
  private(set) var totals: [Double]
  /// How often all margins have been gone through.
  private(set) var count = 0

  init(_ weights: [Double], of cells: WeightingCells, to margins: [RakingMargin]) {
    self.cells = cells
    targets = margins.map(\.targets)
    totals = cells.totals(of: weights)
  }

  /// Goes through the margins until every total is its target.
  mutating func converge() throws(RakingRefusal) {
    var errorHalfway = Double.infinity
    while let worst = furthestOff, worst.error > Self.tolerance {
      guard count < Self.most else {
        // A slow approach at least goes on; a contradiction ends in going round in a circle.
        throw refusal(worst, isContradiction: worst.error > 0.9 * errorHalfway)
      }
      if count == Self.most / 2 { errorHalfway = worst.error }
      for margin in targets.indices { meet(margin) }
      count += 1
    }
  }

  /// The largest relative error of each margin.
  var largestErrors: [Double] {
    targets.indices.map { margin in errors(margin).map(\.error).max() ?? 0 }
  }

  private mutating func meet(_ margin: Int) {
    let factors = zip(targets[margin], marginTotals(margin)).map { target, total in
      // Weights that have dwindled to nothing can't be brought back.
      (target / total).isFinite ? target / total : 1
    }
    for (combination, category) in cells.categories[margin].enumerated() {
      totals[combination] *= factors[category]
    }
  }

  private func marginTotals(_ margin: Int) -> [Double] {
    let none = [Double](repeating: 0, count: targets[margin].count)
    return cells.categories[margin].enumerated().reduce(into: none) { sums, next in
      sums[next.element] += totals[next.offset]
    }
  }

  private struct Deviation {
    let margin: Int
    let category: Int
    let total: Double
    let target: Double
    var error: Double { (total - target).magnitude / target }
  }

  private func errors(_ margin: Int) -> [Deviation] {
    zip(marginTotals(margin), targets[margin]).enumerated().map { category, pair in
      Deviation(margin: margin, category: category, total: pair.0, target: pair.1)
    }.filter { $0.target > 0 }
  }

  private var furthestOff: Deviation? {
    targets.indices.flatMap(errors).max { $0.error < $1.error }
  }

  private func refusal(_ worst: Deviation, isContradiction: Bool) -> RakingRefusal {
    RakingRefusal(faults: [
      .notConverged(
        rounds: count, margin: worst.margin, category: worst.category, total: worst.total,
        target: worst.target, isContradiction: isContradiction)
    ])
  }
}
