/// A confidence interval for a proportion p = k/n, by one of several methods.
///
/// Both limits are proportions. Two methods go past 0 and 1, and their limits are given as they are;
/// `clipped` has them within.
///
/// Newcombe (1998), *Statistics in Medicine* 17:857-872; Brown, Cai and DasGupta (2001), *Statistical
/// Science* 16:101-133.
package struct ProportionInterval: Sendable, Equatable {
  /// How limits are found; each is described where it is worked out.
  package enum Method: String, Sendable, CaseIterable {
    case wilson, wilsonCorrected, clopperPearson, midP, jeffreys, agrestiCoull, logit, wald
  }

  package let lower: Double
  package let upper: Double

  /// The part of the interval from 0 to 1.
  package var clipped: ProportionInterval {
    ProportionInterval(lower: max(0, lower), upper: min(1, upper))
  }
}

extension ProportionInterval {
  /// Computes the interval for `k` successes in `n` trials.
  ///
  /// `level` is the confidence, between 0 and 1. `nil` without trials, and by `logit` also without
  /// successes or with successes only: the logit of 0 and of 1 is infinite.
  package init?(successes k: Int, of n: Int, method: Method, level: Double = 0.95) {
    precondition(0 <= k && k <= n, "There can't be \(k) successes in \(n).")
    self.init(k: Double(k), failures: Double(n - k), method: method, level: level)
  }

  /// Computes the interval for a share `p` whose variance is that of `n` simple draws.
  ///
  /// `n` is an effective base, of weighted or clustered answers or of a finite population, and needn't
  /// be whole; k is n p. By `clopperPearson` this is the interval of Korn and Graubard (1998), *Survey
  /// Methodology* 24:193-201, less their correction for degrees of freedom, which the caller can make
  /// to `n`. An infinite base, that of everybody in a population, gives the one point p. `nil` as for
  /// successes in trials.
  package init?(share p: Double, effectiveBase n: Double, method: Method, level: Double = 0.95) {
    precondition((0...1).contains(p), "A share is from 0 to 1, and this is \(p).")
    precondition(n >= 0, "An effective base is zero or more, and this is \(n).")
    guard n.isFinite else {
      self.init(lower: p, upper: p)
      return
    }
    self.init(k: n * p, failures: n * (1 - p), method: method, level: level)
  }

  private init?(k: Double, failures: Double, method: Method, level: Double) {
    precondition(0 < level && level < 1, "A level is between 0 and 1, and this is \(level).")
    guard k + failures > 0 else { return nil }
    let z = Distribution.normal.centralQuantile(level: level)
    switch method {
    case .wilson: self = .wilson(k, failures, z: z)
    case .wilsonCorrected: self = .wilsonCorrected(k, failures, z: z)
    case .clopperPearson: self = .clopperPearson(k, failures, level: level)
    case .midP: self = .midP(k, failures, level: level)
    case .jeffreys: self = .jeffreys(k, failures, level: level)
    case .agrestiCoull: self = .agrestiCoull(k, failures, z: z)
    case .logit:
      guard let interval = Self.logit(k, failures, z: z) else { return nil }
      self = interval
    case .wald: self = .wald(k, failures, z: z)
    }
  }
}
