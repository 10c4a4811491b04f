import Foundation

/// Finds the probability that a standard normal number exceeds `z`.
///
///     Q(z) = erfc(z / √2) / 2
///
/// where erfc is the complementary error function. Far out in the upper tail the relative error stays
/// below 10^-12, because nothing is subtracted from one.
///
/// Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964), 26.2.29.
package func normalUpperTail(_ z: Double) -> Double {
  erfc(z / 2.0.squareRoot()) / 2
}

/// Finds the probability of a standard normal number at least as far from zero as `z`.
package func normalTwoSidedTail(_ z: Double) -> Double {
  erfc(z.magnitude / 2.0.squareRoot())
}
