extension [RakingMargin] {
  /// The relative difference up to which two margins' totals count as equal.
  private static var totalTolerance: Double { 1e-9 }

  /// Finds what can be seen to be wrong before a round is gone through, margin by margin.
  func faults(with weights: [Double], within limits: WeightLimits?) -> [RakingFault] {
    let firstTotal = first?.total ?? 0
    return enumerated().flatMap { place, margin in
      var faults: [RakingFault] = []
      if (margin.total - firstTotal).magnitude > Self.totalTolerance * firstTotal {
        faults.append(.totalsDiffer(margin: place, total: margin.total, firstTotal: firstTotal))
      }
      return faults + margin.categoryFaults(place, weights, limits)
    }
  }
}

extension RakingMargin {
  fileprivate func categoryFaults(
    _ margin: Int, _ weights: [Double], _ limits: WeightLimits?
  ) -> [RakingFault] {
    var respondents = targets.map { _ in 0 }
    for (category, weight) in zip(categories, weights) where weight > 0 {
      respondents[category] += 1
    }
    let mean = total / Double(respondents.reduce(0, +))
    return targets.indices.compactMap { category in
      let (target, count) = (targets[category], respondents[category])
      if count == 0 {
        return target > 0
          ? .emptyCategory(margin: margin, category: category, target: target) : nil
      }
      guard target > 0 else {
        return .categoryWithoutTarget(margin: margin, category: category, respondents: count)
      }
      let ratio = target / Double(count) / mean
      guard let limits, !limits.allows(ratio) else { return nil }
      return .limitTooTight(margin: margin, category: category, ratio: ratio)
    }
  }
}
