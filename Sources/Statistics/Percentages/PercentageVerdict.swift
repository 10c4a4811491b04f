/// What a base says about a set of percentages.
package enum PercentageVerdict: Sendable, Hashable {
  /// No whole answers print as these percentages under any of the roundings allowed.
  case impossible

  /// None do under the rounding asked about, but some do under these.
  case impossibleUnder(PercentageRounding, possibleUnder: [PercentageRounding])

  /// Only these counts do.
  case feasibleUnique(counts: [Int])

  /// So many choices of counts do, of which `Int.max` stands for that many or more.
  case feasible(vectors: Int)

  /// Whatever was printed would pass, or the figures are not those of whole answers.
  case untestable(Reason)

  package enum Reason: Sendable, Hashable {
    /// On so large a base every figure has a count.
    case baseTooLarge
    case weighted
    case roundedCounts
    case perturbed
    case suppressedCells
  }
}

extension PercentageSet {
  /// Judges the percentages on a base, under a rounding.
  ///
  /// A set whose figures are known not to be those of whole answers is not judged at all. One with
  /// suppressed figures can be impossible by the others, but is never found feasible; nor is one
  /// with no total to keep to, on a base of at least S = 100 × 10^d, where a count lies within
  /// every figure.
  package func verdict(
    base: Int, rounding: PercentageRounding = .either,
    allowing allowed: [PercentageRounding] = PercentageRounding.byRule,
    untestableAs reason: PercentageVerdict.Reason? = nil
  ) -> PercentageVerdict {
    if let reason { return .untestable(reason) }
    guard isFeasible(base: base, rounding: rounding) else {
      let others = allowed.filter { $0 != rounding && isFeasible(base: base, rounding: $0) }
      return others.isEmpty ? .impossible : .impossibleUnder(rounding, possibleUnder: others)
    }
    if percentages.contains(where: { $0.figure == .suppressed }) {
      return .untestable(.suppressedCells)
    }
    let finest = percentages.map(\.unitsInWhole).max() ?? 100
    if total == .anything, base >= finest { return .untestable(.baseTooLarge) }
    if let counts = uniqueCounts(base: base, rounding: rounding) {
      return .feasibleUnique(counts: counts)
    }
    return .feasible(vectors: vectorCount(base: base, rounding: rounding))
  }
}
