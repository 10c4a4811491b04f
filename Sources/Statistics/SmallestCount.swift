/// The smallest count that is at least so many per cent of a base.
///
/// The percentage is `units` / 10^`decimals`, not negative; the result is ⌈base × percentage / 100⌉.
package func smallestCount(reaching units: Int, decimals: Int, of base: Int) -> Int {
  let scale = (0..<decimals).reduce(100) { product, _ in product * 10 }
  let (product, overflows) = base.multipliedReportingOverflow(by: units)
  precondition(!overflows && base >= 0 && units >= 0, "too large a base, or a negative number")
  return (product + scale - 1) / scale
}
