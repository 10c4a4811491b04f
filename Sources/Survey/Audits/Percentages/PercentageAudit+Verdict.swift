extension PercentageAudit {
  /// What a base says about a set of percentages.
  package enum Verdict: Sendable, Hashable {
    /// No whole people make them, however they were rounded.
    case impossible

    /// None do under the rounding asked about, but some do under these.
    case impossibleUnder(Rounding, possibleUnder: [Rounding])

    /// Only these counts do.
    case feasibleUnique(counts: [Int])

    /// So many choices of counts do, of which `Int.max` stands for that many or more.
    case feasible(choices: Int)

    /// Whatever was printed would pass.
    case untestable(Reason)
  }

  package enum Reason: String, Sendable, Hashable {
    /// On so large a base every percentage has a count.
    case baseTooLarge = "base too large"

    case weighted
    case roundedCounts = "rounded counts"
    case perturbed
    case suppressedCells = "suppressed cells"
  }
}
