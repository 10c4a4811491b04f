/// Shares `total` whole units among `counts`, in proportion, so that the shares add to `total`.
///
/// Each count c first gets the whole part of its quota c × `total` / N, where N is the sum of the
/// counts; the units left over go one each to the largest remainders. Of equal remainders the
/// larger count comes first, then the earlier position. Percentages to one decimal are `total`
/// 1000, and the shares are then in tenths of a percent.
///
/// Counts of zero get zero; if every count is zero there is nothing to share by, and so do all.
/// Neither the counts nor the total can be negative.
///
/// Hamilton's method: Balinski and Young, *Fair Representation*, 2nd ed. (2001).
package func largestRemainders(of counts: [Int], total: Int) -> [Int] {
  precondition(total >= 0, "A total to share can't be negative, and this one is \(total).")
  precondition(counts.allSatisfy { $0 >= 0 }, "Counts can't be negative: \(counts).")
  let sum = counts.reduce(Int128(0)) { $0 + Int128($1) }
  guard sum > 0 else { return counts }

  let quotas = counts.map { (Int128($0) * Int128(total)).quotientAndRemainder(dividingBy: sum) }
  var shares = quotas.map { Int($0.quotient) }
  let precedence = counts.indices.sorted { i, j in
    (quotas[i].remainder, counts[i], j) > (quotas[j].remainder, counts[j], i)
  }
  for index in precedence.prefix(total - shares.reduce(0, +)) {
    shares[index] += 1
  }
  return shares
}
