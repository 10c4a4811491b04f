import Statistics
import Testing

@Test func `margins with different totals are refused with both`() throws {
  let faults = try rakingFaults(
    [(1, [0, 0]), (1, [1, 1])], [[120_000, 115_000], [130_000, 103_000]])
  #expect(faults == [.totalsDiffer(margin: 1, total: 233_000, firstTotal: 235_000)])
}

@Test func `totals that differ by rounding alone are taken`() throws {
  let margins = rakingMargins([(1, [0, 0]), (2, [1, 1])], [[0.1 + 0.2, 0.7], [0.3, 0.7]])
  #expect(throws: Never.self) { try Raking(of: equalWeights(margins), to: margins) }
}

@Test func `all empty categories and all without target are named at once`() throws {
  let faults = try rakingFaults(
    [(2, [0, 0]), (3, [2, 1]), (1, [2, 0])], [[50, 20, 30], [100, 0, 0]])
  #expect(
    faults == [
      .emptyCategory(margin: 0, category: 1, target: 20),
      .categoryWithoutTarget(margin: 1, category: 1, respondents: 3),
    ])
}

@Test func `respondents without weight don't fill a category`() throws {
  let margins = rakingMargins([(2, [0]), (1, [1])], [[5, 5]])
  let refusal = #expect(throws: RakingRefusal.self) { try Raking(of: [1, 1, 0], to: margins) }
  #expect(refusal?.faults == [.emptyCategory(margin: 0, category: 1, target: 5)])
}

@Test func `nobody at all is a sample with empty categories`() throws {
  #expect(try rakingFaults([], [[5]]) == [.emptyCategory(margin: 0, category: 0, target: 5)])
}

@Test func `margins that contradict each other are told from slow ones`() throws {
  let faults = try rakingFaults([(3, [0, 0]), (3, [1, 1])], [[60, 40], [50, 50]])
  let contradiction = RakingFault.notConverged(
    rounds: 16_384, margin: 0, category: 1, total: 50, target: 40, isContradiction: true)
  #expect(faults == [contradiction])
}

/// Without the first cell these margins leave nothing for the last: its weights fall towards zero, ever
/// more slowly.
@Test func `margins that only a weight of zero would meet aren't met`() throws {
  let faults = try rakingFaults(
    [(1, [0, 1]), (1, [1, 0]), (1, [1, 1])], [[50, 50], [50, 50]])
  guard
    case .notConverged(_, let margin, _, let total, let target, let isContradiction) =
      try #require(faults.first)
  else {
    Issue.record("\(faults)")
    return
  }
  #expect(margin == 0)
  #expect(abs(total - target) < 0.01)
  #expect(!isContradiction)
}

@Test func `dwindling weights end in a refusal, not in a number that isn't one`() throws {
  let cells = [(1, [0, 1]), (1, [1, 0]), (1, [1, 1])]
  let faults = try rakingFaults(cells, [[90, 10], [50, 50]])
  guard case .notConverged(_, _, _, let total, _, true) = try #require(faults.first) else {
    Issue.record("\(faults)")
    return
  }
  #expect(total.isFinite)
}
