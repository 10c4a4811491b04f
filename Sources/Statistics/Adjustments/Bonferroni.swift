/// Multiplies each p-value by the number of tests m, up to 1.
///
/// An adjusted value at or below α keeps the chance of any false alarm among the m tests at α.
///
/// Dunn (1961), *Journal of the American Statistical Association* 56:52-64.
package func bonferroniAdjusted(_ pValues: [Double]) -> [Double] {
  pValues.map { min(1, $0 * Double(pValues.count)) }
}
