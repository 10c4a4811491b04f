/// What becomes of the part of a number below its last printed digit.
///
/// `halfUp` takes a half away from zero, `halfEven` to the even neighbour, and `truncate` drops the
/// rest: roundTiesToAway, roundTiesToEven and roundTowardZero of IEEE 754-2019, section 4.3.
package enum RoundingRule: Sendable, CaseIterable {
  case halfUp
  case halfEven
  case truncate
}

/// Rounds `numerator` / `denominator` to `decimals` places, exactly.
///
/// The result is q × 10^d rounded to a whole number, where q is the quotient and d is `decimals`:
/// it is in units of 10^-d, so 2/3 to three places is 667. The division is of whole numbers
/// throughout, and the rule is symmetrical about zero: -2.5 goes where 2.5 goes.
///
/// The denominator is above zero, `decimals` is 0 to 15, and the result must fit in an `Int`; the
/// numerator may be any `Int`.
package func rounded(
  _ numerator: Int, over denominator: Int, decimals: Int, by rule: RoundingRule
) -> Int {
  precondition(denominator > 0, "A denominator must be above zero, and this is \(denominator).")
  return Int(quotient(Int128(numerator) * powerOfTen(decimals), Int128(denominator), by: rule))
}

/// Rounds a number that isn't a ratio of whole numbers to `decimals` places.
///
/// The result is x × 10^d rounded to a whole number, where x is `value` and d is `decimals`: it is
/// in units of 10^-d, so 1.151 to two places is 115. What counts as a half is judged on the exact
/// binary value of x, not on a floating-point product: 2.675 is stored as 2.67499999999999982…,
/// below the half, and goes to 267 by every rule, although 2.675 × 100 computes as 267.5.
///
/// The value is finite and within ±2^62, `decimals` is 0 to 15, and the result must fit in an `Int`.
package func rounded(_ value: Double, decimals: Int, by rule: RoundingRule) -> Int {
  precondition(value.isFinite, "Only a finite number can be rounded, and this is \(value).")
  precondition(value.magnitude <= 0x1p62, "\(value) is outside ±2^62.")
  let significand = Int128(value / value.ulp)
  let exponent = Int(value.ulp.exponent)
  let scaled = significand * powerOfTen(decimals)
  guard exponent < 0 else { return Int(scaled << exponent) }
  // The scaled significand is below 2^103, so over 2^110 or more it is under a half.
  return Int(quotient(scaled, 1 << min(-exponent, 110), by: rule))
}

/// Divides two whole numbers to a whole number.
private func quotient(_ dividend: Int128, _ divisor: Int128, by rule: RoundingRule) -> Int128 {
  let (whole, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  let twice = 2 * remainder.magnitude
  let half = divisor.magnitude
  let movesAway =
    switch rule {
    case .halfUp: twice >= half
    case .halfEven: twice > half || (twice == half && !whole.isMultiple(of: 2))
    case .truncate: false
    }
  return movesAway ? whole + dividend.signum() : whole
}

private func powerOfTen(_ decimals: Int) -> Int128 {
  precondition((0...15).contains(decimals), "Decimals are 0 to 15, and these are \(decimals).")
  return (0..<decimals).reduce(1) { power, _ in power * 10 }
}
