import Statistics
import Survey

extension FigureAudit {
  /// Lists the figures whose value or measure can't be read, so that none is passed over.
  static func unreadableChecks(_ figures: [PublishedFigure]) -> [Check] {
    figures.compactMap { figure in
      if let meant = figure.likelyMeasure {
        return Check([figure], .unreadable(.measure(meant: meant)))
      }
      return figure.isReadable ? nil : Check([figure], .unreadable(.value))
    }
  }
}

extension PublishedFigure {
  /// Whether the value is the number its measure asks for, or a word stands in its place.
  fileprivate var isReadable: Bool {
    if value.isEmpty { return reading == nil || !quantifier.isEmpty }
    return switch reading {
    case .count: count != nil
    case .percentage: PrintedPercentage(value) != nil
    case .number: measure == "mean" ? printedMean != nil : number != nil
    case nil: true
    }
  }

  /// The number as an average; `nil` where it is none, or has more than nine digits.
  var printedMean: PrintedMean? { number.flatMap { PrintedMean($0.description) } }
}
