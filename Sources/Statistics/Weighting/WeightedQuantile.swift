/// Estimates the number below which a share of the population lies, from a weighted sample.
///
/// It's the smallest value at which the weights of all values up to it reach `share` of Σ w; where they
/// reach it exactly, it's halfway between that value and the next, as an unweighted median is. With
/// equal weights it's the quantile of Hyndman and Fan's (1996) type 2, `Quantile`'s `averagedStep`.
/// `nil` where there's no weight.
///
/// Särndal, Swensson and Wretman, *Model Assisted Survey Sampling* (1992), 5.11.
package func weightedQuantile(
  _ share: Double, of values: [Double], weights: [Double]
) -> Double? {
  precondition(values.count == weights.count, "Every value has a weight.")
  precondition((0...1).contains(share), "A share is from 0 to 1, and this is \(share).")
  let pairs = zip(values, weights).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
  guard let last = pairs.last else { return nil }
  let total = pairs.reduce(0) { $0 + $1.1 }
  // Sums of weights that have no exact binary form miss a tie by a few last digits.
  let slack = 1e-12 * total
  var sum = 0.0
  for (place, pair) in pairs.enumerated() {
    sum += pair.1
    if sum > share * total + slack { return pair.0 }
    guard sum >= share * total - slack else { continue }
    return place + 1 < pairs.count && share > 0 ? (pair.0 + pairs[place + 1].0) / 2 : pair.0
  }
  return last.0
}
