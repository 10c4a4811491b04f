/// What is left of a number when the margins to which the weights were calibrated have explained it.
///
/// With z = w u, what is left is w (u − x'β), where x has a 1 for the respondent's category of each
/// margin and β = (Σ d x x')⁻¹ Σ d x u, with d the weights before calibration and w those after. The
/// variance of a calibrated total is that of its residuals.
///
/// Deville and Särndal (1992), *Journal of the American Statistical Association* 87:376-382; Särndal,
/// Swensson and Wretman, *Model Assisted Survey Sampling* (1992), 6.6.
struct CalibrationResiduals: Sendable {
  private let weights: [Double]
  /// What z is multiplied by to be d u: d / w, or zero for one who has no weight.
  private let ratios: [Double]
  /// For each margin, each respondent's category among the categories of all margins.
  private let categories: [[Int]]
  private let count: Int
  private let system: SymmetricSystem

  init(_ weights: [Double], _ calibration: Calibration) {
    let (margins, startingWeights) = (calibration.margins, calibration.startingWeights)
    precondition(
      margins.allSatisfy { $0.count == weights.count } && startingWeights.count == weights.count,
      "Every respondent is on every margin, and had a weight before.")
    self.weights = weights
    ratios = zip(startingWeights, weights).map { $1 > 0 ? $0 / $1 : 0 }
    var count = 0
    categories = margins.map { margin in
      let grouping = Grouping(by: margin)
      defer { count += grouping.count }
      return grouping.groups.map { $0 + count }
    }
    self.count = count
    var products = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for first in categories {
      for second in categories {
        for (respondent, weight) in startingWeights.enumerated() {
          products[first[respondent]][second[respondent]] += weight
        }
      }
    }
    system = SymmetricSystem(products)
  }

  func residuals(of values: [Double]) -> [Double] {
    var totals = [Double](repeating: 0, count: count)
    for margin in categories {
      for (respondent, value) in values.enumerated() {
        totals[margin[respondent]] += value * ratios[respondent]
      }
    }
    let coefficients = system.solution(of: totals)
    var residuals = values
    for margin in categories {
      for (respondent, weight) in weights.enumerated() {
        residuals[respondent] -= weight * coefficients[margin[respondent]]
      }
    }
    return residuals
  }
}
