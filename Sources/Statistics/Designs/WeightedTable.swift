/// The weights of those who gave each of two answers.
struct WeightedTable: Sendable {
  private let weights: [Double]
  /// Each respondent's cell, row by row; `nil` for one outside the domain or without weight.
  private let cellOfRespondent: [Int?]
  private let rowCount: Int
  private let columnCount: Int
  /// The sum of the weights of each cell.
  private let totals: [Double]
  private let respondents: Double

  /// Makes the table; `nil` when it has fewer than two rows or columns.
  init?(_ rows: [Int], _ columns: [Int], _ domain: [Bool]?, _ weights: [Double]) {
    precondition(
      rows.count == weights.count && columns.count == weights.count
        && domain?.count ?? weights.count == weights.count,
      "Every respondent has a weight and both answers.")
    let members = weights.indices.filter { domain?[$0] ?? true && weights[$0] > 0 }
    let rowGroups = Grouping(by: members.map { rows[$0] })
    let columnGroups = Grouping(by: members.map { columns[$0] })
    guard rowGroups.count > 1, columnGroups.count > 1 else { return nil }
    (rowCount, columnCount) = (rowGroups.count, columnGroups.count)
    var cells = [Int?](repeating: nil, count: weights.count)
    var totals = [Double](repeating: 0, count: rowCount * columnCount)
    for (place, member) in members.enumerated() {
      let cell = rowGroups.groups[place] * columnCount + columnGroups.groups[place]
      cells[member] = cell
      totals[cell] += weights[member]
    }
    self.weights = weights
    self.totals = totals
    cellOfRespondent = cells
    respondents = Double(members.count)
  }

  private var total: Double { totals.reduce(0, +) }

  /// n Σ (p_rc − p_r p_c)² / (p_r p_c), with n the respondents.
  var chiSquared: Double {
    let rows = (0..<rowCount).map { row in
      (0..<columnCount).reduce(0) { $0 + totals[row * columnCount + $1] } / total
    }
    let columns = (0..<columnCount).map { column in
      (0..<rowCount).reduce(0) { $0 + totals[$1 * columnCount + column] } / total
    }
    return respondents
      * totals.enumerated().reduce(0) { sum, cell in
        let expected = rows[cell.offset / columnCount] * columns[cell.offset % columnCount]
        let excess = cell.element / total - expected
        return sum + excess * excess / expected
      }
  }

  /// √(X² / (n (k − 1))), where k is the smaller number of rows or columns.
  var cramersV: Double {
    min(1, (chiSquared / respondents / Double(min(rowCount, columnCount) - 1)).squareRoot())
  }

  /// For each odds ratio with the last row and column, 1, −1 or 0 for each cell.
  private var contrasts: [[Double]] {
    (0..<rowCount - 1).flatMap { row in
      (0..<columnCount - 1).map { column in
        var signs = [Double](repeating: 0, count: totals.count)
        signs[row * columnCount + column] = 1
        signs[row * columnCount + columnCount - 1] = -1
        signs[(rowCount - 1) * columnCount + column] = -1
        signs[totals.count - 1] = 1
        return signs
      }
    }
  }

  /// The covariances of the log odds ratios if the respondents were drawn singly with replacement.
  ///
  ///     Σ a b / p / n
  ///
  /// over the cells, where a and b are the cell's signs and p its share; empty cells are left out.
  var simpleCovariance: [[Double]] {
    contrasts.map { first in
      contrasts.map { second in
        totals.indices.reduce(0) { sum, cell in
          guard totals[cell] > 0 else { return sum }
          return sum + first[cell] * second[cell] * total / totals[cell] / respondents
        }
      }
    }
  }

  /// For each log odds ratio each respondent's influence on it, times her weight.
  ///
  ///     w (a_k / W_k − Σ a / W)
  ///
  /// where k is her cell, a_k its sign, W_k its weight, W the weight of all, and the sum is over the
  /// cells that aren't empty.
  var logOddsRatioColumns: [[Double]] {
    contrasts.map { signs in
      let excess = zip(signs, totals).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) } / total
      let influences = zip(signs, totals).map { $0 / $1 - excess }
      return zip(cellOfRespondent, weights).map { cell, weight in
        cell.map { weight * influences[$0] } ?? 0
      }
    }
  }
}
