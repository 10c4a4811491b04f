import Foundation

/// Finds the size of the difference between two proportions, in radians.
///
///     h = 2 arcsin √p₁ − 2 arcsin √p₂
///
/// Both proportions are from 0 to 1; h is from −π to π, above zero where p₁ is the larger.
///
/// Cohen, *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed. (1988), chapter 6.
package func cohensH(_ p1: Double, _ p2: Double) -> Double {
  precondition((0...1).contains(p1) && (0...1).contains(p2), "\(p1) and \(p2) aren't both shares.")
  return 2 * asin(p1.squareRoot()) - 2 * asin(p2.squareRoot())
}
