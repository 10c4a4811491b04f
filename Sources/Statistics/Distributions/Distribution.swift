import CDistributions

/// A continuous distribution that p-values and limits are read from.
///
/// Degrees of freedom and shapes are above zero, and needn't be whole. Tails and quantiles are
/// Boost.Math's, in double precision throughout, so that every machine has the same digits.
///
/// The smaller tail is right to a relative error of 10^-12, and of 10^-11 with a million degrees of
/// freedom, down to 10^-300, because it isn't worked out as one less the larger. So are quantiles of
/// the smaller tail: ask for the quantile of the tail that is given.
package enum Distribution: Sendable, Equatable {
  /// The standard normal distribution.
  case normal

  /// Student's t.
  case studentT(degreesOfFreedom: Double)

  /// The ratio of two chi-squared numbers, each over its degrees of freedom: F(ν₁, ν₂).
  case f(Double, Double)

  /// Chi-squared with so many degrees of freedom.
  case chiSquared(Double)

  /// The beta distribution with shapes a and b, on 0 to 1.
  case beta(Double, Double)
}

extension Distribution {
  /// Finds the probability of a number of `x` or less.
  package func lowerTail(_ x: Double) -> Double {
    checkParameters()
    guard x > support.lowerBound else { return x.isNaN ? x : 0 }
    guard x < support.upperBound else { return 1 }
    return switch self {
    case .normal: distributions_normal_lower(x)
    case .studentT(let freedom): distributions_student_lower(x, freedom)
    case .f(let freedom1, let freedom2): distributions_f_lower(x, freedom1, freedom2)
    case .chiSquared(let freedom): distributions_chi_squared_lower(x, freedom)
    case .beta(let a, let b): distributions_beta_lower(x, a, b)
    }
  }

  /// Finds the probability of a number above `x`.
  package func upperTail(_ x: Double) -> Double {
    checkParameters()
    guard x > support.lowerBound else { return x.isNaN ? x : 1 }
    guard x < support.upperBound else { return 0 }
    return switch self {
    case .normal: distributions_normal_upper(x)
    case .studentT(let freedom): distributions_student_upper(x, freedom)
    case .f(let freedom1, let freedom2): distributions_f_upper(x, freedom1, freedom2)
    case .chiSquared(let freedom): distributions_chi_squared_upper(x, freedom)
    case .beta(let a, let b): distributions_beta_upper(x, a, b)
    }
  }

  /// Finds the number whose lower tail is `p`, from 0 to 1: infinite where the tail ends nowhere.
  package func quantile(_ p: Double) -> Double {
    checkParameters()
    precondition((0...1).contains(p), "A probability is from 0 to 1, and this is \(p).")
    guard p > 0 else { return support.lowerBound }
    guard p < 1 else { return support.upperBound }
    return switch self {
    case .normal: distributions_normal_quantile(p)
    case .studentT(let freedom): distributions_student_quantile(p, freedom)
    case .f(let freedom1, let freedom2): distributions_f_quantile(p, freedom1, freedom2)
    case .chiSquared(let freedom): distributions_chi_squared_quantile(p, freedom)
    case .beta(let a, let b): distributions_beta_quantile(p, a, b)
    }
  }

  /// Finds the number whose upper tail is `p`, from 0 to 1: infinite where the tail ends nowhere.
  package func upperQuantile(_ p: Double) -> Double {
    checkParameters()
    precondition((0...1).contains(p), "A probability is from 0 to 1, and this is \(p).")
    guard p > 0 else { return support.upperBound }
    guard p < 1 else { return support.lowerBound }
    return switch self {
    case .normal: distributions_normal_upper_quantile(p)
    case .studentT(let freedom): distributions_student_upper_quantile(p, freedom)
    case .f(let freedom1, let freedom2): distributions_f_upper_quantile(p, freedom1, freedom2)
    case .chiSquared(let freedom): distributions_chi_squared_upper_quantile(p, freedom)
    case .beta(let a, let b): distributions_beta_upper_quantile(p, a, b)
    }
  }
}

extension Distribution {
  /// The numbers that can occur.
  private var support: ClosedRange<Double> {
    switch self {
    case .normal, .studentT: -.infinity ... .infinity
    case .f, .chiSquared: 0 ... .infinity
    case .beta: 0...1
    }
  }

  private func checkParameters() {
    let areAboveZero =
      switch self {
      case .normal: true
      case .studentT(let freedom), .chiSquared(let freedom): freedom > 0
      case .f(let first, let second), .beta(let first, let second): first > 0 && second > 0
      }
    precondition(areAboveZero, "Degrees of freedom and shapes are above zero: \(self).")
  }
}
