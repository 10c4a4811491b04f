/// An estimate as a sum over the respondents, near enough: how far each of them moves it.
///
/// The estimate's variance is that of Σ w u, where w is the weight and u the respondent's influence.
///
/// Binder (1983), *International Statistical Review* 51:279-292.
struct Linearization: Sendable {
  let value: Double
  /// Each respondent's influence u, which is zero outside the base.
  let influences: [Double]
  /// Who the estimate is of; `nil` for everyone in the sample.
  let base: [Bool]?

  private init(_ value: Double, base: [Bool]?, of count: Int, influence: (Int) -> Double) {
    self.value = value
    self.base = base
    influences = (0..<count).map { base?[$0] ?? true ? influence($0) : 0 }
  }

  /// A sum over a domain, T = Σ w y: u is y in the domain and zero outside.
  ///
  /// Its base is the whole sample, which could have had more or fewer of the domain in it.
  init(totalOf values: [Double], in domain: [Bool]?, weights: [Double]) {
    let total = weightedSum(of: values, weights, in: domain)
    self.init(total, base: nil, of: values.count) { domain?[$0] ?? true ? values[$0] : 0 }
  }

  /// A ratio over a domain, R = Σ w y / Σ w x: u is (y − R x) / Σ w x.
  ///
  /// `nil` where nobody is in the domain or Σ w x is zero.
  init?(
    ratioOf numerators: [Double], to denominators: [Double], in domain: [Bool]?,
    weights: [Double]
  ) {
    let below = weightedSum(of: denominators, weights, in: domain)
    guard below != 0 else { return nil }
    let ratio = weightedSum(of: numerators, weights, in: domain) / below
    self.init(ratio, base: domain, of: numerators.count) {
      (numerators[$0] - ratio * denominators[$0]) / below
    }
  }

  /// A mean over a domain, m = Σ w y / Σ w: u is (y − m) / Σ w; `nil` where nobody is in the domain.
  init?(meanOf values: [Double], in domain: [Bool]?, weights: [Double]) {
    let below = weights.indices.reduce(0) { $0 + (domain?[$1] ?? true ? weights[$1] : 0) }
    guard below > 0 else { return nil }
    let mean = weightedSum(of: values, weights, in: domain) / below
    self.init(mean, base: domain, of: values.count) { (values[$0] - mean) / below }
  }

  /// The difference of two estimates: of each, the other's influence taken off.
  init(_ first: Linearization, less second: Linearization) {
    value = first.value - second.value
    influences = zip(first.influences, second.influences).map { $0 - $1 }
    guard let base1 = first.base, let base2 = second.base else {
      base = nil
      return
    }
    base = zip(base1, base2).map { $0 || $1 }
  }
}

private func weightedSum(of values: [Double], _ weights: [Double], in domain: [Bool]?) -> Double {
  precondition(
    values.count == weights.count && domain?.count ?? values.count == values.count,
    "Every respondent has a number, a weight and a place in or out of the domain.")
  var sum = 0.0
  for index in values.indices where domain?[index] ?? true { sum += weights[index] * values[index] }
  return sum
}
