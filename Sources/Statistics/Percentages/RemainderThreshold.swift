/// The counts that largest remainders print as a column of figures, at one threshold.
///
/// With n the base, S the units in the whole and k a count, the remainder S k mod n is raised when
/// it is above the threshold t, dropped when it is below, and may go either way when it is t. So k
/// prints as P exactly when
///
///     max(0, ⌈((P − 1) n + t) / S⌉) ≤ k ≤ ⌊(P n + min(t, n − 1)) / S⌋
///
/// with 0 for the lower end when P is 0. A column has counts when they exist, adding to n, for some
/// t from 1 to n − 1 (or 1, when n is 1), and both ends grow with t. Hamilton's method: Balinski
/// and Young, *Fair Representation*, 2nd ed. (2001).
struct RemainderThreshold {
  let units: [Int]
  let whole: Int
  let base: Int

  private var thresholds: ClosedRange<Int> { 1...max(1, base - 1) }

  private func lower(_ p: Int, _ t: Int) -> Int {
    p == 0 ? 0 : max(0, ((p - 1) * base + t).dividedRoundingUp(by: whole))
  }

  private func upper(_ p: Int, _ t: Int) -> Int {
    (p * base + min(t, base - 1)).dividedRoundingDown(by: whole)
  }

  private func ranges(at t: Int) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for p in units {
      guard lower(p, t) <= upper(p, t) else { return nil }
      ranges.append(lower(p, t)...upper(p, t))
    }
    return ranges
  }

  /// Every different choice of ranges, in the order of the thresholds that make them.
  var allRanges: [[ClosedRange<Int>]] {
    var all: [[ClosedRange<Int>]] = []
    for run in runs {
      for t in run where all.isEmpty || ranges(at: t) != all.last {
        if let ranges = ranges(at: t) { all.append(ranges) }
      }
    }
    return all
  }

  var isFeasible: Bool {
    runs.contains { run in
      let enough = run.firstEver { t in
        units.reduce(0) { $0 + upper($1, t) } >= base
      }
      return enough.map { t in units.reduce(0) { $0 + lower($1, t) } <= base } ?? false
    }
  }

  /// The runs of thresholds that begin with a count for every figure.
  ///
  /// A figure gains a count, and its upper end grows, only where a multiple of S enters its window
  /// [(P − 1) n + t, P n + t], so a run begins at each such threshold. Further on in a run figures
  /// can only lose counts. At n ≥ S every window holds a multiple, and one run will do.
  private var runs: [ClosedRange<Int>] {
    let places = base < whole ? entries : [1]
    let ends = places.dropFirst().map { $0 - 1 } + [thresholds.upperBound]
    return zip(places, ends).filter { ranges(at: $0.0) != nil }.map { $0...$1 }
  }

  private var entries: [Int] {
    var places: Set<Int> = [1]
    for p in Set(units) {
      let first = lower(p, 1)
      let last = upper(p, thresholds.upperBound)
      guard first <= last else { continue }
      for k in first...last {
        places.insert(whole * k - p * base)
      }
    }
    return places.filter(thresholds.contains).sorted()
  }
}

extension ClosedRange<Int> {
  /// Finds the first number for which something holds that, once true, stays true.
  fileprivate func firstEver(_ holds: (Int) -> Bool) -> Int? {
    guard holds(upperBound) else { return nil }
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
