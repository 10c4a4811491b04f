/// Finds the probability that a chi-squared number with so many degrees of freedom exceeds `x`.
///
/// `x` is zero or more, and there is at least one degree of freedom.
package func chiSquaredUpperTail(_ x: Double, degreesOfFreedom: Int) -> Double {
  precondition(x >= 0, "A chi-squared number is zero or more, and this is \(x).")
  return Distribution.chiSquared(Double(degreesOfFreedom)).upperTail(x)
}
