/// How a ratio of whole numbers may have been rounded to a printed figure.
///
/// Every way is exact, and undone exactly: `numerators(printing:per:over:)` gives the whole numbers
/// that print as a figure. Spreadsheets and R disagree at ties, and binary fractions break them, so
/// `either` is the fair one for a verdict and the others are for a diagnosis.
package enum PrintRounding: Sendable, Hashable {
  /// A half goes up.
  case halfUp

  /// A half goes down.
  case halfDown

  /// A half goes to the even neighbour.
  case halfEven

  /// A half may go up or down.
  case either

  /// What lies below the last digit is dropped.
  case truncate

  /// What lies below the last digit raises it.
  case ceiling

  /// A half goes up, first with so many more decimals, then again without them.
  case doubleRounding(extraDecimals: Int)

  /// Rounding first to one more decimal.
  package static let doubleRounding = doubleRounding(extraDecimals: 1)

  package static let all: [Self] = [
    .halfUp, .halfDown, .halfEven, .either, .truncate, .ceiling, .doubleRounding,
  ]
}

extension PrintRounding {
  /// Finds the whole numbers k for which k / n, in units of 1/S, prints as P; `nil` if there is none.
  ///
  /// P is `units`, S is `whole` and n is `base`; k is not held to be n or less. The ends are those
  /// of P ± 1/2 units, [(2P − 1) n / 2S, (2P + 1) n / 2S], whose ties go as the rounding says, and
  /// likewise for the roundings that are not to the nearest. For rounding twice, with T = 10^e for
  /// e more decimals, the ends are lower by n / 2ST.
  package func numerators(printing units: Int, per whole: Int, over base: Int) -> ClosedRange<Int>?
  {
    let (p, s, n) = (units, whole, base)
    guard p >= 0, n > 0 else { return nil }
    switch self {
    case .halfUp: return nearest(p, s, n, from: .up, to: .below)
    case .halfDown: return nearest(p, s, n, from: .above, to: .down)
    case .halfEven:
      return p.isMultiple(of: 2)
        ? nearest(p, s, n, from: .up, to: .down) : nearest(p, s, n, from: .above, to: .below)
    case .either: return nearest(p, s, n, from: .up, to: .down)
    case .truncate:
      return range((p * n).dividedRoundingUp(by: s), ((p + 1) * n).dividedRoundingUp(by: s) - 1)
    case .ceiling:
      return range(
        ((p - 1) * n).dividedRoundingDown(by: s) + 1, (p * n).dividedRoundingDown(by: s))
    case .doubleRounding(let extra): return twiceRounded(p, s, n, finer: .powerOfTen(extra))
    }
  }

  /// Finds the counts, from 0 to the base, that print as a percentage; `nil` if there is none.
  ///
  /// Any count may stand behind a suppressed figure.
  package func counts(printing percentage: PrintedPercentage, base n: Int) -> ClosedRange<Int>? {
    let s = percentage.unitsInWhole
    switch percentage.figure {
    case .exactly(let p):
      guard p <= s, let counts = numerators(printing: p, per: s, over: n) else { return nil }
      return range(counts.lowerBound, min(counts.upperBound, n))
    case .lessThan(let c): return range(1, min(n, (c * n).dividedRoundingUp(by: s) - 1))
    case .moreThan(let c): return range((c * n).dividedRoundingDown(by: s) + 1, n - 1)
    case .suppressed: return n > 0 ? 0...n : nil
    }
  }

  private func nearest(
    _ p: Int, _ s: Int, _ n: Int, from lower: LowerEnd, to upper: UpperEnd
  ) -> ClosedRange<Int>? {
    range(lower.first(from: (2 * p - 1) * n, by: 2 * s), upper.last(to: (2 * p + 1) * n, by: 2 * s))
  }

  private func twiceRounded(_ p: Int, _ s: Int, _ n: Int, finer t: Int) -> ClosedRange<Int>? {
    range(
      (((2 * p - 1) * t - 1) * n).dividedRoundingUp(by: 2 * s * t),
      (((2 * p + 1) * t - 1) * n).dividedRoundingUp(by: 2 * s * t) - 1)
  }
}

/// Which whole number is the first at or above a fraction.
private enum LowerEnd {
  case up
  case above

  func first(from numerator: Int, by denominator: Int) -> Int {
    switch self {
    case .up: numerator.dividedRoundingUp(by: denominator)
    case .above: numerator.dividedRoundingDown(by: denominator) + 1
    }
  }
}

/// Which whole number is the last at or below a fraction.
private enum UpperEnd {
  case down
  case below

  func last(to numerator: Int, by denominator: Int) -> Int {
    switch self {
    case .down: numerator.dividedRoundingDown(by: denominator)
    case .below: numerator.dividedRoundingUp(by: denominator) - 1
    }
  }
}

/// The whole numbers from one end, or zero, to the other.
private func range(_ lower: Int, _ upper: Int) -> ClosedRange<Int>? {
  max(lower, 0) <= upper ? max(lower, 0)...upper : nil
}
