/// How many people would have to answer otherwise for the most frequent answer to lose its lead.
///
/// Of a question with one answer a person, a gave the most frequent and b the second. A person who moves
/// from the first to the second takes 2 off the gap a − b; from the first to some other answer, or from
/// some other to the second, only 1. So the fewest people all move from the first to the second:
///
///     to end the lead,   ⌈(a − b) / 2⌉        to turn it round,   ⌊(a − b) / 2⌋ + 1
package struct LeadMargin: Sendable, Equatable {
  /// What becomes of the two when the fewest people have moved.
  package enum Outcome: Sendable, Equatable {
    /// Both are given equally often: the gap was even.
    case tie
    /// The second leads by one: the gap was odd.
    case swap
  }

  /// By how many people the most frequent answer leads the second, a − b; 0 where they tie.
  package let gap: Int

  /// Computes the margin of the two largest counts, in whatever order the counts stand.
  ///
  /// `nil` where there are fewer than two answers to choose from, or nobody answered.
  package init?(counts: [Int]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "A number of people can't be negative.")
    let descending = counts.sorted(by: >)
    guard descending.count > 1, descending[0] > 0 else { return nil }
    gap = descending[0] - descending[1]
  }

  /// The fewest people after whom the first no longer leads alone; 0 where it doesn't now.
  package var peopleToEndLead: Int { (gap + 1) / 2 }

  /// What the fewest people who end the lead make of it.
  package var outcome: Outcome { gap.isMultiple(of: 2) ? .tie : .swap }

  /// The fewest people after whom the second leads the first, at least 1.
  package var peopleToSwap: Int { gap / 2 + 1 }
}
