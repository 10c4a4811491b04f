/// The figures that a base can make with the least total change, Σ |P' − P| in units.
///
/// Each count is tried within W of the count nearest to its figure, where W is the gap between the
/// base and the sum of those nearest counts, and two more: a change never grows smaller further
/// out. The least total is found by dynamic programming over the sum of the counts.
struct NearestFigures {
  let figures: PrintableCounts
  let total: PercentageSet.Total

  /// The widest window that is searched.
  private static let widest = 500

  /// Finds the nearest choices of figures, no more than `limit`; none if they are too far to find.
  func nearest(to units: [Int], limit: Int) -> [[Int]] {
    let options = options(for: units)
    guard !options.isEmpty else { return [] }
    let remaining = leastChanges(options)
    let sums = remaining.first?.filter { admits($0.key) } ?? [:]
    guard let least = sums.values.min() else { return [] }
    var found: [[Int]] = []
    for sum in sums.filter({ $0.value == least }).keys.sorted() {
      collect(options, remaining, from: [], sum: sum, limit: limit, into: &found)
    }
    return found
  }

  private typealias Option = (count: Int, figure: Int, change: Int)

  private func options(for units: [Int]) -> [[Option]] {
    let centres = units.map { ($0 * figures.base + figures.whole / 2) / figures.whole }
    let gap = abs(figures.base - centres.reduce(0, +))
    let width = (total == .anything ? 0 : gap) + 2
    guard width <= Self.widest else { return [] }
    return zip(units, centres).map { figure, centre in
      let lowest = min(max(0, centre - width), figures.base)
      return (lowest...max(lowest, min(figures.base, centre + width))).compactMap { count in
        figures.figure(of: count, nearest: figure).map { (count, $0, abs($0 - figure)) }
      }
    }
  }

  /// Finds, from each figure on, the least change for each sum of the counts from there.
  private func leastChanges(_ options: [[Option]]) -> [[Int: Int]] {
    var tables: [[Int: Int]] = [[0: 0]]
    for choices in options.reversed() {
      var table: [Int: Int] = [:]
      for (sum, change) in tables.last ?? [:] {
        for option in choices {
          let total = change + option.change
          table[sum + option.count] = min(table[sum + option.count] ?? total, total)
        }
      }
      tables.append(table)
    }
    return tables.reversed()
  }

  private func collect(
    _ options: [[Option]], _ remaining: [[Int: Int]], from begun: [Int], sum: Int, limit: Int,
    into found: inout [[Int]]
  ) {
    guard found.count < limit else { return }
    guard begun.count < options.count else {
      if !found.contains(begun) { found.append(begun) }
      return
    }
    for option in options[begun.count]
    where remaining[begun.count + 1][sum - option.count].map({ $0 + option.change })
      == remaining[begun.count][sum]
    {
      collect(
        options, remaining, from: begun + [option.figure], sum: sum - option.count, limit: limit,
        into: &found)
    }
  }

  private func admits(_ sum: Int) -> Bool {
    switch total {
    case .base: sum == figures.base
    case .baseOrLess: sum <= figures.base
    case .anything: true
    }
  }
}

extension PrintableCounts {
  /// Finds the figure nearest to another among those that a count prints as.
  fileprivate func figure(of count: Int, nearest figure: Int) -> Int? {
    let down = count * whole / base
    return [down, down + 1]
      .filter { candidate in
        self[candidate].map { $0.low <= count && count <= $0.high } ?? false
      }
      .min { abs($0 - figure) < abs($1 - figure) }
  }
}
