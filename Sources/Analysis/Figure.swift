package import Survey

/// One number of a finding, with all that it rests on.
package struct Figure: Sendable, Equatable {
  /// Why a number is absent, or what to know of one that is there; `nil` where all is plain.
  package let status: Marker?
  /// The number; `nil` exactly where `status` stands in its place.
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
  /// The sum of the weights of the base; `nil` where respondents aren't weighted.
  package internal(set) var weightedBase: Double?
  /// The columns, by their places in the table, that the number is significantly above; `nil` where
  /// it wasn't compared.
  package internal(set) var higherThan: [Int]?

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

  /// A number with what to know of it.
  init(_ figure: Figure, flag: Marker) {
    precondition(
      flag.standsBesideNumber && figure.amount != nil, "\(flag) stands in a number's place.")
    status = flag
    amount = figure.amount
    interval = figure.interval
    count = figure.count
    base = figure.base
    unit = figure.unit
    decimals = figure.decimals
    weightedBase = figure.weightedBase
    higherThan = figure.higherThan
  }

  /// The same number, significantly above those of some columns.
  func higher(than columns: [Int]?) -> Figure {
    guard let columns, amount != nil else { return self }
    var compared = self
    compared.higherThan = columns
    return compared
  }

  /// Whether a number that rounds to zero is told from none at all: one that can lie on either side
  /// of zero isn't.
  package var tellsLowFromZero: Bool {
    switch unit {
    case "points", "z", "t", "radians", "score": false
    default: true
    }
  }

  /// Whether it is a share of less than all that is printed as all of it.
  package func roundsToAll(_ printed: DecimalNumber?) -> Bool {
    guard let printed, let count, let base, count < base else { return false }
    let whole: Int? =
      switch unit {
      case "percent": 100
      case "proportion": 1
      default: nil
      }
    return whole.map { DecimalNumber(units: $0, decimals: 0) }
      .map { $0.units(atDecimals: printed.decimals) == printed.units } ?? false
  }

  static func count(_ count: Int, base: Int? = nil) -> Figure {
    Figure(.count(count), unit: "count", count: count, base: base)
  }
}
