import Survey

extension [DecimalNumber] {
  /// The sum, with the decimals of the finest; of numbers of few enough digits.
  var sum: DecimalNumber {
    let decimals = map(\.decimals).max() ?? 0
    return DecimalNumber(
      units: reduce(0) { $0 + $1.units(atDecimals: decimals) }, decimals: decimals)
  }
}
