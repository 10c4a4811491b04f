import Statistics
import Survey

/// Each respondent's weight, fitted to what is known of the population.
struct FittedWeights: Sendable {
  let weights: [Double]
  /// How often the margins were gone through; 0 where weights are fitted to none.
  let rounds: Int
  /// Weights that were cut to the cap or raised to the floor.
  let trimmedCount: Int

  /// Fits the weights that respondents start with, as the plan says; `nil` for as they are.
  init(
    _ plan: WeightPlan?, from starting: [Double], to margins: [WeightedMargin]
  ) throws(WeightingFailure) {
    guard let plan, !starting.isEmpty, !margins.isEmpty || plan.limits != nil else {
      weights = starting
      rounds = 0
      trimmedCount = 0
      return
    }
    let known = margins.isEmpty ? [.everyone(starting)] : margins.map(\.raking)
    do {
      let raking = try Raking(of: starting, to: known, within: plan.limits)
      weights = raking.weights
      rounds = margins.isEmpty ? 0 : raking.rounds
      trimmedCount = raking.trimmedCount
    } catch {
      throw WeightingFailure(faults: error.faults.map { WeightingFault($0, margins) })
    }
  }
}

extension WeightPlan {
  /// `nil` where a weight may be of any size.
  fileprivate var limits: WeightLimits? {
    guard cap != nil || floor != nil else { return nil }
    return WeightLimits(
      cap: cap.map { Amount.printed($0).double } ?? .infinity,
      floor: floor.map { Amount.printed($0).double } ?? 0)
  }
}

extension RakingMargin {
  /// The sum that the weights have already, so that cutting some raises the others.
  fileprivate static func everyone(_ weights: [Double]) -> RakingMargin {
    RakingMargin(
      categories: [Int](repeating: 0, count: weights.count), targets: [weights.reduce(0, +)])
  }
}
