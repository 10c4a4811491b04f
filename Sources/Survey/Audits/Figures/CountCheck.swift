extension FigureAudit {
  /// A count printed beside its percentage.
  package struct CountCheck: Sendable, Hashable {
    package let count: Int
    package let base: Int
    /// Where the base is printed, if with neither of the two.
    package let lender: String?
    /// The percentage as printed.
    package let percentage: String
    /// The roundings under which the count prints as it.
    package let roundings: [PercentageAudit.Rounding]
    /// What it prints as with halves up.
    package let nearest: DecimalNumber

    package init(
      _ count: Int, of base: Int, lender: String?, percentage: String,
      roundings: [PercentageAudit.Rounding], nearest: DecimalNumber
    ) {
      self.count = count
      self.base = base
      self.lender = lender
      self.percentage = percentage
      self.roundings = roundings
      self.nearest = nearest
    }

    package var standing: Standing {
      if roundings.isEmpty { return .amiss }
      return roundings.contains(.either) ? .fits : .otherwise
    }
  }
}
