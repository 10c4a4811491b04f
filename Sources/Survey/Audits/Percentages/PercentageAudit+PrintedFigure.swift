extension PercentageAudit {
  /// A percentage as it stands in print.
  package enum PrintedFigure: Sendable, Hashable {
    case exactly(DecimalNumber)

    /// More than nobody, but less than this.
    case lessThan(DecimalNumber)

    /// Less than everybody, but more than this.
    case moreThan(DecimalNumber)

    /// Withheld.
    case suppressed
  }
}
