/// Finds the probability that a standard normal number exceeds `z`.
package func normalUpperTail(_ z: Double) -> Double {
  Distribution.normal.upperTail(z)
}

/// Finds the probability of a standard normal number at least as far from zero as `z`.
package func normalTwoSidedTail(_ z: Double) -> Double {
  2 * Distribution.normal.upperTail(z.magnitude)
}
