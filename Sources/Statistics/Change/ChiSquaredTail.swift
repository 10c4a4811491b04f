import Foundation

/// Finds the probability that a chi-squared number with so many degrees of freedom exceeds `x`.
///
/// With h = x/2 and ν degrees of freedom,
///
///     ν even: Q = e^-h (1 + h + h²/2! + … up to the power ν/2 − 1)
///     ν odd:  Q = erfc(√h) + e^-h (h^½/Γ(3/2) + h^(3/2)/Γ(5/2) + … up to the power ν/2 − 1)
///
/// Every term is positive, so the relative error stays below 10^-12 out in the tail too.
///
/// `x` is zero or more, and there is at least one degree of freedom. Abramowitz and Stegun,
/// *Handbook of Mathematical Functions* (1964), 26.4.4 and 26.4.5.
package func chiSquaredUpperTail(_ x: Double, degreesOfFreedom: Int) -> Double {
  precondition(x >= 0, "A chi-squared number is zero or more, and this is \(x).")
  precondition(degreesOfFreedom > 0, "There are no chi-squared numbers without freedom.")
  let half = x / 2
  let isOdd = !degreesOfFreedom.isMultiple(of: 2)
  var power = isOdd ? 0.5 : 0
  // Γ(3/2) = √π / 2.
  var term = isOdd ? 2 * (half / Double.pi).squareRoot() : 1
  var sum = 0.0
  while power < Double(degreesOfFreedom) / 2 - 0.75 {
    sum += term
    power += 1
    term *= half / power
  }
  return (isOdd ? erfc(half.squareRoot()) : 0) + exp(-half) * sum
}
