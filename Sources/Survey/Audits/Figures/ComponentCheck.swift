extension FigureAudit {
  /// Percentages held against the one printed for all of them together.
  package struct ComponentCheck: Sendable, Hashable {
    package enum Agreement: Sendable, Hashable {
      /// They add up as printed, whatever else is wrong with them.
      case exact
      /// Rounding can explain the difference: on the base that is stated, or on any where none is.
      case byRounding
      /// People gave several answers each, and the total lies between the largest and the sum.
      case overlapping
      case none
    }

    /// The percentages as printed.
    package let components: [String]
    package let total: String
    /// The total less the sum, in percentage points; `nil` where a figure isn't exact.
    package let difference: DecimalNumber?
    package let agreement: Agreement

    package init(
      _ components: [String], total: String, difference: DecimalNumber?, agreement: Agreement
    ) {
      self.components = components
      self.total = total
      self.difference = difference
      self.agreement = agreement
    }

    package var standing: Standing { agreement == .none ? .amiss : .fits }
  }
}
