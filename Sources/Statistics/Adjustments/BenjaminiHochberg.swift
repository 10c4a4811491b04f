/// Adjusts p-values for their number so as to bound the share of false alarms among all alarms.
///
/// Of m values in ascending order, the i-th becomes the smallest of p(j) × m / j over all j from i on,
/// up to 1. Results stand in the order of the values given.
///
/// Benjamini and Hochberg (1995), *Journal of the Royal Statistical Society* B 57:289-300.
package func benjaminiHochbergAdjusted(_ pValues: [Double]) -> [Double] {
  var adjusted = pValues
  var smallest = 1.0
  let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  for (rank, place) in ascending.enumerated().reversed() {
    smallest = min(smallest, pValues[place] * Double(pValues.count) / Double(rank + 1))
    adjusted[place] = smallest
  }
  return adjusted
}
