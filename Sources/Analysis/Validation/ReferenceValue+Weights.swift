import Statistics
import Survey

extension ReferenceValue {
  /// The table of counts: a row a category of the first margin, a column one of the second.
  ///
  /// `nil` also of more respondents than a sample is likely to have, each of whom gets a weight.
  private var counts: [[Int]]? {
    data.counts("counts").flatMap { rows in
      rows.joined().allSatisfy { $0 <= 100_000 } && rows.joined().count <= 100 ? rows : nil
    }
  }

  /// Each respondent's cell, row by row.
  private var cells: [Int] {
    (counts ?? []).joined().enumerated().flatMap { Array(repeating: $0, count: $1) }
  }

  /// Each respondent's raked weight.
  var raked: [Double]? {
    let own = data.numbers("rows")
    let other = data.numbers("columns")
    guard let counts, let width = counts.first?.count, own.count == counts.count,
      other.count == width, (own + other).allSatisfy({ $0 >= 0 })
    else { return nil }
    let cells = cells
    return try? Raking(
      of: Array(repeating: 1, count: cells.count),
      to: [
        RakingMargin(categories: cells.map { $0 / width }, targets: own),
        RakingMargin(categories: cells.map { $0 % width }, targets: other),
      ]
    ).weights
  }

  /// Each respondent's post-stratified weight.
  var postStratified: [Double]? {
    let cells = cells
    let targets = data.numbers("targets")
    guard let counts, targets.count == counts.joined().count, targets.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    return try? PostStratification(
      of: Array(repeating: 1, count: cells.count),
      to: RakingMargin(categories: cells, targets: targets)
    ).weights
  }

  /// A number of fitted weights.
  func number(of weights: [Double]) -> Double? {
    switch quantity {
    case .value:
      data.whole("cell").flatMap { cell in
        zip(cells, weights).first { $0.0 == cell - 1 }?.1
      }
    case .net: share(of: weights)
    default: diagnostics(weights)
    }
  }

  /// The weighted percentage of those who said yes, so many in each cell.
  private func share(of weights: [Double]) -> Double? {
    guard let yes = data.counts("yes")?.flatMap({ $0 }) else { return nil }
    let each = yes.indices.map { cell in
      zip(cells, weights).first { $0.0 == cell }.map { $0.1 * Double(yes[cell]) } ?? 0
    }
    return 100 * each.reduce(0, +) / weights.reduce(0, +)
  }

  /// What weights do to the base.
  func diagnostics(_ weights: [Double]) -> Double? {
    guard let found = WeightDiagnostics(of: weights) else { return nil }
    return switch quantity {
    case .effectiveBase: found.kish.value
    case .designEffect: found.kish.designEffect
    default: nil
    }
  }
}
