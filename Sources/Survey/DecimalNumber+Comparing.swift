extension DecimalNumber {
  /// How much more it is than another, in units of the finer of the two.
  ///
  /// Exact for numbers that differ by no more than 18 decimals.
  package func difference(from other: DecimalNumber) -> Int128 {
    let finer = max(decimals, other.decimals)
    return wideUnits(atDecimals: finer) - other.wideUnits(atDecimals: finer)
  }

  /// The number without noughts at the end of its decimals.
  package var shortest: DecimalNumber {
    var (units, decimals) = (units, decimals)
    while decimals > 0, units.isMultiple(of: 10) { (units, decimals) = (units / 10, decimals - 1) }
    return DecimalNumber(units: units, decimals: decimals)
  }

  private func wideUnits(atDecimals finer: Int) -> Int128 {
    (decimals..<finer).reduce(Int128(units)) { scaled, _ in scaled * 10 }
  }
}
