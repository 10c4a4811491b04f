/// The respondents, joined where they share a category on every margin and a starting weight.
///
/// Raking multiplies all weights of a combination of categories by one factor, so a round costs as
/// much as there are combinations, however many respondents there are. Within a combination the
/// respondents who start with the same weight end with the same weight, and make up a cell.
///
/// Combinations and cells stand in the order of their categories and weights, so sums over them don't
/// depend on the order of the respondents, down to the last digit.
struct WeightingCells: Sendable {
  /// Each respondent's cell.
  let cellOfRespondent: [Int]
  /// How many respondents a cell has, as a number to multiply by.
  let respondents: [Double]
  /// The weight that each respondent of a cell starts with.
  let startingWeights: [Double]
  /// Each cell's combination of categories.
  let combinationOfCell: [Int]
  /// For each margin, the category of each combination.
  let categories: [[Int]]

  init(_ weights: [Double], _ margins: [RakingMargin]) {
    let combinations = margins.dropFirst().reduce(Grouping(by: margins[0].categories)) {
      $0.crossed(with: Grouping(by: $1.categories))
    }
    let cells = combinations.crossed(with: Grouping(by: weights))
    let order = cells.firsts.sorted { a, b in
      margins.lazy.map { ($0.categories[a], $0.categories[b]) }.first { $0 != $1 }
        .map { $0 < $1 } ?? (weights[a] < weights[b])
    }
    let combinationsInOrder = Grouping(by: order.map { combinations.groups[$0] })
    var places = [Int](repeating: 0, count: order.count)
    for (place, first) in order.enumerated() { places[cells.groups[first]] = place }
    cellOfRespondent = cells.groups.map { places[$0] }
    startingWeights = order.map { weights[$0] }
    combinationOfCell = combinationsInOrder.groups
    categories = margins.map { margin in
      combinationsInOrder.firsts.map { margin.categories[order[$0]] }
    }
    respondents = cellOfRespondent.reduce(into: [Double](repeating: 0, count: order.count)) {
      $0[$1] += 1
    }
  }

  /// Adds up each combination's weights, given the weight of a respondent of each cell.
  func totals(of weights: [Double]) -> [Double] {
    let count = (combinationOfCell.last ?? -1) + 1
    return weights.indices.reduce(into: [Double](repeating: 0, count: count)) { totals, cell in
      totals[combinationOfCell[cell]] += weights[cell] * respondents[cell]
    }
  }
}
