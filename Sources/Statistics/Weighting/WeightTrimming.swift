/// Raking and the cutting back of weights, in turns until both the margins and the limits hold.
struct WeightTrimming: Sendable {
  /// How often the weights are cut back before the attempt is given up.
  static let mostTurns = 2_000

  let cells: WeightingCells
  /// The weight of each respondent of a cell.
  private(set) var weights: [Double]
  private(set) var rounds = 0
  private(set) var largestErrors: [Double] = []

  private let margins: [RakingMargin]
  private let limits: WeightLimits?
  private let mean: Double
  private var isTrimmed: [Bool]

  init(_ startingWeights: [Double], _ margins: [RakingMargin], _ limits: WeightLimits?) {
    cells = WeightingCells(startingWeights, margins)
    weights = cells.startingWeights
    mean = margins[0].total / Double(startingWeights.count { $0 > 0 })
    isTrimmed = weights.map { _ in false }
    self.margins = margins
    self.limits = limits
  }

  /// How many respondents ever had their weight cut back or lifted.
  var trimmedCount: Int {
    zip(isTrimmed, cells.respondents).reduce(0) { $0 + ($1.0 ? Int($1.1) : 0) }
  }

  mutating func run() throws(RakingRefusal) {
    try rake()
    guard let limits else { return }
    var turns = 0
    while !weights.allSatisfy({ $0 == 0 || limits.allows($0 / mean) }) {
      guard turns < Self.mostTurns else { throw refusal }
      turns += 1
      trim(to: limits)
      try rake()
    }
  }

  private mutating func rake() throws(RakingRefusal) {
    let before = cells.totals(of: weights)
    var raking = RakingRounds(weights, of: cells, to: margins)
    try raking.converge()
    for (cell, combination) in cells.combinationOfCell.enumerated() where before[combination] > 0 {
      weights[cell] *= raking.totals[combination] / before[combination]
    }
    rounds += raking.count
    largestErrors = raking.largestErrors
  }

  private mutating func trim(to limits: WeightLimits) {
    for (cell, weight) in weights.enumerated() where weight > 0 && !limits.allows(weight / mean) {
      weights[cell] = min(max(weight, limits.floor * mean), limits.cap * mean)
      isTrimmed[cell] = true
    }
  }

  private var refusal: RakingRefusal {
    let ratios = weights.filter { $0 > 0 }.map { $0 / mean }
    return RakingRefusal(faults: [
      .limitsNotHeld(
        rounds: rounds, smallest: ratios.min() ?? 0, largest: ratios.max() ?? 0)
    ])
  }
}
