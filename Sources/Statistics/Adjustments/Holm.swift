/// Adjusts p-values for their number by Holm's step-down method.
///
/// Of m values in ascending order, the i-th is multiplied by m + 1 − i; no adjusted value is below one
/// before it, or above 1. It holds the same chance of any false alarm as Bonferroni's and rejects no
/// less. Results stand in the order of the values given.
///
/// Holm (1979), *Scandinavian Journal of Statistics* 6:65-70.
package func holmAdjusted(_ pValues: [Double]) -> [Double] {
  var adjusted = pValues
  var largest = 0.0
  let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  for (rank, place) in ascending.enumerated() {
    largest = max(largest, min(1, pValues[place] * Double(pValues.count - rank)))
    adjusted[place] = largest
  }
  return adjusted
}
