/// Whether a mean of whole numbers can be what is printed: the GRIM test.
///
/// The mean of n people's answers to L items, each a whole number, is k / nL for some whole total k.
/// With D decimals it is consistent when some k / nL prints as it. A mean below zero is rounded as
/// its opposite is.
///
/// Brown and Heathers (2017), *Social Psychological and Personality Science* 8:363-369.
package struct Grim: Sendable, Hashable {
  package let mean: PrintedMean

  /// The number n of people.
  package let n: Int

  /// The number L of items whose mean each person's answer is.
  package let items: Int

  package init(_ mean: PrintedMean, n: Int, items: Int = 1) {
    precondition(n > 0 && items > 0, "A mean is of \(n) people and \(items) items.")
    self.mean = mean
    self.n = n
    self.items = items
  }

  /// Finds the totals k whose mean prints as this one; `nil` if there is none.
  package func totals(rounding: PrintRounding = .either) -> ClosedRange<Int>? {
    let magnitudes = rounding.numerators(
      printing: abs(mean.units), per: .powerOfTen(mean.decimals), over: n * items)
    return magnitudes.map { magnitudes in
      let least = mean.units > 0 ? magnitudes.lowerBound : -magnitudes.upperBound
      let most = mean.units < 0 ? -magnitudes.lowerBound : magnitudes.upperBound
      return least...most
    }
  }

  package func isConsistent(rounding: PrintRounding = .either) -> Bool {
    totals(rounding: rounding) != nil
  }

  /// The totals k on either side of the printed mean: the nearest that can be had.
  package var totalsAround: [Int] {
    let scale = Int.powerOfTen(mean.decimals)
    let below = (mean.units * n * items).dividedRoundingDown(by: scale)
    return [below, below + 1]
  }

  /// The share of endings that no such mean can have, max(0, (10^D − nL) / 10^D): how often a
  /// figure at random would be found out.
  package var power: ExactQuotient {
    let endings = Int.powerOfTen(mean.decimals)
    return ExactQuotient(max(0, endings - n * items), over: endings)
  }
}
