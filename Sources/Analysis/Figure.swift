package import Survey

/// One number of a finding, with all that it rests on.
package struct Figure: Sendable, Equatable {
  /// Why a number may be absent; `nil` where it isn't.
  package let status: Marker?
  /// The number; `nil` exactly where `status` says why.
  package let amount: Amount?
  /// The 95 % interval in the amount's own unit; `nil` where none was asked for.
  package let interval: ClosedRange<Double>?
  /// How many of the base it is; `nil` where the number is no share.
  package let count: Int?
  /// Unweighted respondents it is of; `nil` where it has no base.
  package let base: Int?
  /// The word `findings.csv` prints: percent, count, years, points.
  package let unit: String
  /// Decimals it is published with; a count has none.
  package let decimals: Int

  init(
    _ amount: Amount, unit: String, decimals: Int = 0, count: Int? = nil, base: Int? = nil,
    interval: ClosedRange<Double>? = nil
  ) {
    status = nil
    self.amount = amount
    self.unit = unit
    self.decimals = decimals
    self.count = count
    self.base = base
    self.interval = interval
  }

  /// A place in the table for which there is no number; it may still rest on a count.
  init(absent status: Marker, unit: String, count: Int? = nil, base: Int? = nil) {
    self.status = status
    amount = nil
    interval = nil
    self.count = count
    self.base = base
    self.unit = unit
    decimals = 0
  }

  static func count(_ count: Int, base: Int? = nil) -> Figure {
    Figure(.count(count), unit: "count", count: count, base: base)
  }
}
