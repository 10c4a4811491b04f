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
  /// The day that stands instead of a number; `nil` where there is none.
  package let date: CalendarDate?

  /// The base that would have been enough for a number hidden for resting on few respondents; `nil`
  /// where it isn't hidden.
  package let hiddenBelow: Int?
  /// How it differs from what was published before; `nil` where it doesn't, or nothing was.
  package let revision: Revision?

  /// Rounds a figure under a policy that hides nothing.
  init(_ figure: Figure, rounding: Rounding, shared: DecimalNumber? = nil) {
    date = if case .day(let date) = figure.amount { date } else { nil }
    let value =
      date == nil
      ? shared ?? figure.amount?.rounded(to: figure.decimals, by: rounding.rule) : nil
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
    exact = date == nil ? figure.amount?.double : nil
    exactInterval = figure.interval
    weightedBase = figure.weightedBase
    higherThan = figure.higherThan
    hiddenBelow = nil
    revision = nil
  }

  /// The number as a reader sees it who is to know that it rests on few respondents.
  ///
  /// A symbol that says what the number itself doesn't stays, unless the number is hidden.
  init(_ cleared: ClearedFigure, _ rule: SmallBasePolicy.Rule) {
    let isHidden = rule.treatment == .hide
    hiddenBelow = isHidden ? rule.below : nil
    let standing = cleared.status == .roundsToAll ? nil : cleared.status
    status =
      switch rule.treatment {
      case .hide: .notAvailable
      case .bracket: standing ?? .fewRespondents
      case .flag: standing ?? .unreliable
      }
    value = isHidden ? nil : cleared.value
    lower = isHidden ? nil : cleared.lower
    upper = isHidden ? nil : cleared.upper
    date = isHidden ? nil : cleared.date
    exact = isHidden ? nil : cleared.exact
    exactInterval = isHidden ? nil : cleared.exactInterval
    higherThan = isHidden ? nil : cleared.higherThan
    count = cleared.count
    base = cleared.base
    unit = cleared.unit
    weightedBase = cleared.weightedBase
    revision = cleared.revision
  }

  /// The number as it stands in a release that changes it, or that leaves it open.
  ///
  /// Any other symbol stays, but for that of a share that rounds to all: its count and base say so.
  init(_ cleared: ClearedFigure, revision: Revision?, isProvisional: Bool) {
    let hasNumber = cleared.value != nil || cleared.date != nil
    let isFree = hasNumber && (cleared.status == nil || cleared.status == .roundsToAll)
    let mark: Marker? = revision != nil ? .revised : isProvisional ? .provisional : nil
    status = isFree ? mark ?? cleared.status : cleared.status
    self.revision = revision
    value = cleared.value
    lower = cleared.lower
    upper = cleared.upper
    count = cleared.count
    base = cleared.base
    unit = cleared.unit
    exact = cleared.exact
    exactInterval = cleared.exactInterval
    weightedBase = cleared.weightedBase
    higherThan = cleared.higherThan
    date = cleared.date
    hiddenBelow = cleared.hiddenBelow
  }
}
