/// The ranks of the values of several groups among all of them, equal values sharing their mean rank.
struct PooledRanks {
  /// The number of values in each group.
  let counts: [Int]
  /// Twice the sum of each group's ranks, so that shared ranks stay whole numbers.
  let doubledSums: [Int128]
  /// Σ (t³ − t), where each t is how many values are equal; zero where no two are.
  let ties: Int128

  /// The number of values in all groups, N.
  var total: Int { counts.reduce(0, +) }
  /// Whether all values are the same, or there are none.
  var neverVary: Bool {
    let all = Int128(total)
    return ties == all * all * all - all
  }

  /// Ranks frequency tables in any order, in which a value may come more than once.
  init(_ groups: [[Frequency]]) {
    var tallies: [Int: [Int]] = [:]
    for (place, frequencies) in groups.enumerated() {
      for frequency in frequencies {
        let none = Array(repeating: 0, count: groups.count)
        tallies[frequency.value, default: none][place] += frequency.count
      }
    }
    var sums = Array(repeating: Int128(0), count: groups.count)
    var (ties, below) = (Int128(0), Int128(0))
    for (_, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      let equal = Int128(tally.reduce(0, +))
      for (place, count) in tally.enumerated() {
        sums[place] += Int128(count) * (2 * below + equal + 1)
      }
      ties += equal * equal * equal - equal
      below += equal
    }
    counts = groups.map { $0.reduce(0) { $0 + $1.count } }
    doubledSums = sums
    self.ties = ties
  }
}
