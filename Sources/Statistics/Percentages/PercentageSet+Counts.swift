extension PercentageSet {
  /// Counts the ways whole answers on a base can print as these percentages.
  ///
  /// Never more than `Int.max`, which stands for that many or more.
  package func vectorCount(base: Int, rounding: PercentageRounding) -> Int {
    let choices = choices(base: base, rounding: rounding)
    let all = choices.alternatives.map { solutionCount($0, base: base) }
    let twice = choices.overlaps.map { solutionCount($0, base: base) }
    guard !all.contains(.max) else { return .max }
    let number = all.reduce(Int128(0)) { $0 + Int128($1) } - twice.reduce(0) { $0 + Int128($1) }
    return Int(clamping: number)
  }

  /// Finds the least and the most that each count can be; `nil` if there are no counts.
  package func countRanges(base: Int, rounding: PercentageRounding) -> [ClosedRange<Int>]? {
    let attainable = choices(base: base, rounding: rounding).alternatives
      .compactMap { CountSystem($0, of: self, base: base).attainable }
    guard let first = attainable.first else { return nil }
    return attainable.dropFirst().reduce(first) { hull, ranges in
      zip(hull, ranges).map { one, other in
        min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
      }
    }
  }

  /// Finds the counts, where the percentages and the base leave only one choice.
  package func uniqueCounts(base: Int, rounding: PercentageRounding) -> [Int]? {
    guard let ranges = countRanges(base: base, rounding: rounding),
      ranges.allSatisfy({ $0.count == 1 })
    else { return nil }
    return ranges.map(\.lowerBound)
  }

  private func solutionCount(_ ranges: [ClosedRange<Int>], base: Int) -> Int {
    CountSystem(ranges, of: self, base: base).solutionCount
  }

  private func choices(base: Int, rounding: PercentageRounding) -> RangeChoices {
    precondition(base > 0, "A base must be above zero, and this is \(base).")
    switch rounding {
    case .each(let rounding):
      let ranges = ranges(base: base, rounding: rounding)
      return RangeChoices(alternatives: ranges.map { [$0] } ?? [], overlaps: [])
    case .largestRemainder: return remainderChoices(base: base)
    case .oneFudged: return fudgedChoices(base: base)
    }
  }

  /// Lists the ranges at each threshold.
  ///
  /// The thresholds that suit given counts are consecutive, so those in two neighbouring choices
  /// are counted once too often, and no others.
  private func remainderChoices(base: Int) -> RangeChoices {
    let all = threshold(base: base)?.allRanges ?? []
    let overlaps = zip(all, all.dropFirst()).compactMap { one, next in
      let common = zip(one, next).compactMap { $0.intersection($1) }
      return common.count == one.count ? common : nil
    }
    return RangeChoices(alternatives: all, overlaps: overlaps)
  }

  /// Lists the ranges with each percentage in turn set free.
  ///
  /// Counts that need no freedom are in all m of them, so m − 1 times too often.
  private func fudgedChoices(base: Int) -> RangeChoices {
    guard unitsOfColumn != nil else { return RangeChoices(alternatives: [], overlaps: []) }
    let ranges = percentages.map { PrintRounding.either.counts(printing: $0, base: base) }
    let alternatives = ranges.indices.compactMap { free in
      var loosened = ranges
      loosened[free] = 0...base
      let held = loosened.compactMap(\.self)
      return held.count == ranges.count ? held : nil
    }
    let held = ranges.compactMap(\.self)
    let overlap = held.count == ranges.count ? held : nil
    return RangeChoices(
      alternatives: alternatives,
      overlaps: overlap.map { Array(repeating: $0, count: ranges.count - 1) } ?? [])
  }
}

/// Ranges for the counts of which any may hold, and those of counts that were listed too often.
private struct RangeChoices {
  let alternatives: [[ClosedRange<Int>]]
  let overlaps: [[ClosedRange<Int>]]
}
