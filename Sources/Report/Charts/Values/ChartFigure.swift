import Disclosure
import Survey

/// A number of a chart as it was published: nothing else may set the length of a bar.
struct ChartFigure: Sendable, Equatable {
  /// The number; `nil` where a symbol stands in its place.
  let value: DecimalNumber?
  /// The lower limit of its interval; `nil` where none was published, and for an interval of one point, as
  /// that of a share to which the weights were fitted.
  let lower: DecimalNumber?
  let upper: DecimalNumber?
  let status: Marker?

  init(_ figure: ClearedFigure) {
    let isDrawn = figure.status?.standsBesideNumber ?? true
    value = isDrawn ? figure.value : nil
    let hasInterval = value != nil && figure.lower != figure.upper
    lower = hasInterval ? figure.lower : nil
    upper = hasInterval ? figure.upper : nil
    status = figure.status ?? (figure.value == nil ? .notApplicable : nil)
  }

  /// What stands at its bar: the number with its symbol, or why there is no bar.
  var label: String {
    guard let value else { return status?.wordsInPlace ?? "" }
    switch status {
    case nil: return value.printed
    case .fewRespondents?: return "(\(value.printed))"
    case .some(let marker): return "\(value.printed) \(marker.symbol)"
    }
  }

  /// Whether it rests on few respondents or on something unchecked, and so is drawn faintly.
  var isFaint: Bool { status == .unreliable || status == .fewRespondents }

  /// The number that its bar reaches to, its interval among it; `nil` where there is no bar.
  var farthest: Double? {
    [value, upper].compactMap { $0?.double }.max()
  }
}

extension DecimalNumber {
  /// The nearest floating-point number.
  var double: Double { Amount.printed(self).double }
}

extension Marker {
  /// What stands in the place of a bar that isn't there.
  fileprivate var wordsInPlace: String {
    switch self {
    case .confidential: "withheld \(symbol)"
    case .notAvailable: "not available \(symbol)"
    case .notApplicable: "not applicable \(symbol)"
    case .low, .roundsToAll, .breakInSeries, .unreliable, .fewRespondents, .revised, .provisional:
      symbol
    }
  }
}
