/// Figures on a base, ready to be asked what becomes of them when one or two are others.
struct Column {
  let units: [Int]
  private let figures: PrintableCounts
  private let total: PercentageSet.Total

  /// The sums of the least and of the most counts, of the figures that have any.
  private var low = 0
  private var high = 0
  private var unprintable = 0

  init(_ units: [Int], on figures: PrintableCounts, adding total: PercentageSet.Total) {
    self.units = units
    self.figures = figures
    self.total = total
    for figure in units {
      if let counts = figures[figure] {
        low += counts.low
        high += counts.high
      } else {
        unprintable += 1
      }
    }
  }

  var isFeasible: Bool { unprintable == 0 && admits(low, high) }

  /// Tells whether every figure but those at two places, or one, has a count.
  func canBeMended(at place: Int, and other: Int) -> Bool {
    let mended = isPrintable(place) ? 0 : 1
    return unprintable - mended - (other == place || isPrintable(other) ? 0 : 1) == 0
  }

  /// Tells whether other figures at two places, which may be one, make it feasible.
  ///
  /// The others must all have a count.
  func isFeasible(with figure: Int, at place: Int, and second: Int, at other: Int) -> Bool {
    guard let counts = figures[figure], let seconds = figures[second] else { return false }
    let (old, olds) = (figures[units[place]] ?? (0, 0), figures[units[other]] ?? (0, 0))
    guard place != other else {
      return admits(low - old.low + counts.low, high - old.high + counts.high)
    }
    return admits(
      low - old.low - olds.low + counts.low + seconds.low,
      high - old.high - olds.high + counts.high + seconds.high)
  }

  /// Tells whether all but one figure have a count, and the least of those leave room for the one.
  var isFeasibleFudged: Bool {
    guard total == .base, units.reduce(0, +) == figures.whole else { return false }
    switch unprintable {
    case 0: return low - (units.compactMap { figures[$0]?.low }.max() ?? 0) <= figures.base
    case 1: return low <= figures.base
    default: return false
    }
  }

  private func isPrintable(_ place: Int) -> Bool { figures[units[place]] != nil }

  private func admits(_ low: Int, _ high: Int) -> Bool {
    switch total {
    case .base: low <= figures.base && figures.base <= high
    case .baseOrLess: low <= figures.base
    case .anything: true
    }
  }
}
