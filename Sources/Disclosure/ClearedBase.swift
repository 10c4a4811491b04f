import Analysis
package import Survey

/// What the weights make of a base, rounded for print.
package struct ClearedBase: Sendable, Equatable {
  /// The sum of the weights, to one decimal.
  package let sum: DecimalNumber
  /// Respondents of equal weight who would tell as much, to one decimal.
  package let effective: DecimalNumber

  init(_ base: WeightedBase) {
    sum = Amount.real(base.sum).rounded(to: 1, by: .halfUp)
    effective = Amount.real(base.effective).rounded(to: 1, by: .halfUp)
  }
}
