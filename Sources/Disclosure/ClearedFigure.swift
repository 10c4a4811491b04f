import Analysis
package import Survey

/// A number that may be published: rounded, with what it rests on.
///
/// Only this module can make one, so a renderer can't be handed a number that wasn't cleared.
package struct ClearedFigure: Sendable, Equatable {
  /// Why there is no number, `low` for one that rounds to nothing, or what else to know of it.
  package let status: Marker?
  /// The number as published; `nil` where there is none.
  package let value: DecimalNumber?
  package let lower: DecimalNumber?
  package let upper: DecimalNumber?
  package let count: Int?
  package let base: Int?
  /// The word for what the number counts: percent, count, years, points.
  package let unit: String
  /// The number before rounding; `nil` unless the policy lets everything be shown.
  package let exact: Double?
  /// The interval before rounding; `nil` without one, or unless everything may be shown.
  package let exactInterval: ClosedRange<Double>?
  /// The sum of the weights of the base; `nil` where respondents aren't weighted.
  package let weightedBase: Double?
  /// The columns, by their places in the table, that the number is significantly above; `nil` where
  /// it wasn't compared.
  package let higherThan: [Int]?

  /// Rounds a figure under a policy that hides nothing.
  init(_ figure: Figure, rounding: Rounding, shared: DecimalNumber? = nil) {
    let value = shared ?? figure.amount?.rounded(to: figure.decimals, by: rounding.rule)
    let roundsToNothing =
      value?.units == 0 && figure.amount.map { $0.double != 0 } == true && figure.tellsLowFromZero
    status =
      roundsToNothing
      ? .low : figure.status ?? (figure.roundsToAll(value) ? .roundsToAll : nil)
    self.value = value
    lower = figure.interval.map {
      Amount.real($0.lowerBound).rounded(to: figure.decimals, by: rounding.rule)
    }
    upper = figure.interval.map {
      Amount.real($0.upperBound).rounded(to: figure.decimals, by: rounding.rule)
    }
    count = figure.count
    base = figure.base
    unit = figure.unit
    exact = figure.amount?.double
    exactInterval = figure.interval
    weightedBase = figure.weightedBase
    higherThan = figure.higherThan
  }
}
