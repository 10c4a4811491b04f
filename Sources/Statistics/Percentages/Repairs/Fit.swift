/// Figures and a base that a repair has made feasible.
struct Fit: Sendable, Hashable {
  let units: [Int]
  let base: Int
  let percentageBase: Int
  let headcounts: [Int]
  let rounding: PercentageRounding

  init(
    _ units: [Int], base: Int, percentageBase: Int? = nil, headcounts: [Int] = [],
    rounding: PercentageRounding
  ) {
    self.units = units
    self.base = base
    self.percentageBase = percentageBase ?? base
    self.headcounts = headcounts
    self.rounding = rounding
  }
}
