/// A point below which a given share of the values lies, by a named method.
///
/// Of n values in ascending order x₁ … xₙ, the quantile of probability p stands at a position h,
/// and is x_j + g (x_{j+1} − x_j), where j is the whole part of h and g a weight that, like h,
/// depends on the method. Positions before the first value or past the last count as the first or
/// the last.
///
/// Hyndman and Fan (1996), *The American Statistician* 50:361-365, whose numbers for the methods
/// are also R's types.
package struct Quantile: Sendable, Equatable {
  package enum Method: Sendable, CaseIterable {
    /// Type 7, R's default: h = (n − 1) p + 1, and g is the fractional part of h.
    case linearInterpolation

    /// Type 6, that of Minitab and SPSS: h = (n + 1) p, and g is the fractional part of h.
    case weibull

    /// Type 2, SAS's default: h = n p, and g is 1/2 when h is whole, else 1.
    case averagedStep
  }

  /// The share p of the values that lies below, from 0 to 1: the median's is 1/2.
  package let probability: ExactQuotient

  package let method: Method

  package init(_ probability: ExactQuotient, by method: Method) {
    precondition(
      (0...probability.denominator).contains(probability.numerator),
      "A probability is from 0 to 1, and this is \(probability).")
    self.probability = probability
    self.method = method
  }

  /// Finds the quantile of a table sorted by value, or `nil` when every count is zero.
  ///
  /// The result is exact, in the unit of the values.
  package func value(in frequencies: [Frequency]) -> ExactQuotient? {
    precondition(
      zip(frequencies, frequencies.dropFirst()).allSatisfy { $0.value <= $1.value },
      "A quantile is of frequencies sorted by value.")
    let n = frequencies.reduce(0) { $0 + $1.count }
    guard n > 0 else { return nil }

    let (j, rest) = position(among: n).quotientAndRemainder(dividingBy: probability.denominator)
    let lower = frequencies.value(atRank: min(max(j, 1), n))
    let upper = frequencies.value(atRank: min(j + 1, n))
    let g = weight(ofRest: rest)
    return ExactQuotient(
      lower * (g.denominator - g.numerator) + upper * g.numerator, over: g.denominator)
  }

  /// Finds the position h, in units of one over the probability's denominator.
  private func position(among n: Int) -> Int {
    switch method {
    case .linearInterpolation: (n - 1) * probability.numerator + probability.denominator
    case .weibull: (n + 1) * probability.numerator
    case .averagedStep: n * probability.numerator
    }
  }

  /// Finds the weight g from the fractional part of h, in the same unit as h.
  private func weight(ofRest rest: Int) -> ExactQuotient {
    switch method {
    case .linearInterpolation, .weibull: ExactQuotient(rest, over: probability.denominator)
    case .averagedStep: rest == 0 ? ExactQuotient(1, over: 2) : ExactQuotient(1, over: 1)
    }
  }
}

extension [Frequency] {
  /// Finds the value at a rank counted from 1, in a table sorted by value.
  fileprivate func value(atRank rank: Int) -> Int {
    var passed = 0
    for frequency in self {
      passed += frequency.count
      if passed >= rank { return frequency.value }
    }
    preconditionFailure("There is no rank \(rank) among \(passed) values.")
  }
}
