/// Linear equations whose matrix is symmetric and has no negative direction, taken apart once.
///
/// The matrix is the product of a lower triangle and its transpose (Cholesky's factors). An unknown
/// that is settled by those before it is set to zero, so a matrix of lower rank still has one of its
/// solutions wherever there are any.
struct SymmetricSystem: Sendable {
  /// How much of an unknown's own square must be left by those before it for it to count.
  private static let tolerance = 1e-10

  private var lower: [[Double]]
  private let isFree: [Bool]

  /// The number of unknowns that aren't settled by others.
  var rank: Int { isFree.count { $0 } }

  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var lower = matrix.map { $0.map { _ in 0.0 } }
    var isFree = [Bool](repeating: false, count: size)
    for column in 0..<size {
      let left = matrix[column][column] - squares(lower[column], before: column)
      guard left > Self.tolerance * matrix[column][column] else { continue }
      isFree[column] = true
      lower[column][column] = left.squareRoot()
      for row in (column + 1)..<max(size, column + 1) {
        let known = (0..<column).reduce(0) { $0 + lower[row][$1] * lower[column][$1] }
        lower[row][column] = (matrix[row][column] - known) / lower[column][column]
      }
    }
    self.lower = lower
    self.isFree = isFree
  }

  func solution(of rightSide: [Double]) -> [Double] {
    var values = rightSide
    for row in values.indices {
      guard isFree[row] else {
        values[row] = 0
        continue
      }
      for column in 0..<row { values[row] -= lower[row][column] * values[column] }
      values[row] /= lower[row][row]
    }
    for row in values.indices.reversed() where isFree[row] {
      for later in (row + 1)..<max(values.count, row + 1) {
        values[row] -= lower[later][row] * values[later]
      }
      values[row] /= lower[row][row]
    }
    return values
  }
}

private func squares(_ row: [Double], before column: Int) -> Double {
  row[..<column].reduce(0) { $0 + $1 * $1 }
}
